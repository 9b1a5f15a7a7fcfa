import type { Brand, CardAnswer, Challenge, TestCard } from '../../src/hosted/vault-protocol.js';

export type DeclineReason = Extract<CardAnswer, { outcome: 'declined' }>['reason'];

/**
 * What the mock bank does: asks for the code, refuses whatever is typed, never answers, or looks at the browser in a hidden frame and is
 * content with that.
 */
export type BankScenario = 'code' | 'refuse' | 'silent' | 'look';

/** What the vault does with a number. */
export type Behavior =
  | { readonly kind: 'register' }
  | { readonly kind: 'decline'; readonly reason: DeclineReason }
  /** Suspected fraud: the session is over. */
  | { readonly kind: 'block' }
  /** As if the vault, or somebody behind it, did not answer. */
  | { readonly kind: 'down' }
  | {
      readonly kind: 'bank';
      readonly scenario: BankScenario;
      /** The bank looks at the browser first, in a hidden frame. */
      readonly method: boolean;
      /** The bank lets nobody frame its page. */
      readonly apart: boolean;
      readonly size: Challenge['size'];
      /** How long the buyer has. */
      readonly seconds: number;
      /** The bank vouches for the buyer, and declines the card all the same. */
      readonly then?: DeclineReason;
    };

export interface TestNumber extends TestCard {
  readonly behavior: Behavior;
  /** Left out of the list on the page. */
  readonly unlisted?: boolean;
}

type Outcome = TestCard['outcome'];

const card = (number: string, brand: Brand | Brand[], outcome: Outcome, behavior: Behavior): TestNumber => ({
  number,
  brands: Array.isArray(brand) ? brand : [brand],
  outcome,
  behavior,
});

const registered = (number: string, ...brands: Brand[]) => card(number, brands, 'frictionless', { kind: 'register' });

const declined = (number: string, outcome: Outcome, reason: DeclineReason) =>
  card(number, 'visa', outcome, { kind: 'decline', reason });

type Visit = Partial<Omit<Extract<Behavior, { kind: 'bank' }>, 'kind'>>;

const bank = (number: string, brand: Brand, outcome: Outcome, visit: Visit = {}) =>
  card(number, brand, outcome, {
    kind: 'bank',
    scenario: 'code',
    method: false,
    apart: false,
    size: '390x400',
    seconds: 300,
    ...visit,
  });

/**
 * The only numbers this vault takes: all of them published for testing by card networks and providers, none of them anybody's. What each
 * one does is told on the page and in the documents.
 */
export const testNumbers: readonly TestNumber[] = [
  registered('4242424242424242', 'visa'),
  registered('4111111111111111', 'visa'),
  registered('5555555555554444', 'mastercard'),
  registered('2223003122003222', 'mastercard'),
  registered('378282246310005', 'american-express'),
  registered('6011111111111117', 'discover'),
  registered('3056930009020004', 'diners-club'),
  registered('3566002020360505', 'jcb'),
  registered('6200000000000005', 'unionpay'),
  registered('6759649826438453', 'maestro'),
  registered('4000002500001001', 'cartes-bancaires', 'visa'),
  registered('5555552500001001', 'cartes-bancaires', 'mastercard'),
  bank('5200828282828210', 'mastercard', 'frictionless', { scenario: 'look', method: true }),
  bank('4000002760003184', 'visa', 'challenge'),
  bank('4000000000003220', 'visa', 'challenge', { method: true, size: '500x600' }),
  bank('2223000048410010', 'mastercard', 'challenge', { size: '250x400' }),
  bank('5105105105105100', 'mastercard', 'challenge', { size: '600x400' }),
  bank('371449635398431', 'american-express', 'challenge', { size: 'full' }),
  bank('4000002500003155', 'visa', 'challenge', { apart: true }),
  bank('4000008400001280', 'visa', 'failure', { scenario: 'refuse' }),
  bank('4000000000003063', 'visa', 'time_out', { scenario: 'silent', seconds: 20 }),
  declined('4000000000000002', 'declined', 'declined'),
  declined('4000000000009979', 'declined', 'declined'),
  declined('4000000000009995', 'insufficient_funds', 'insufficient_funds'),
  declined('4000000000000069', 'expired_card', 'expired_card'),
  bank('4000008400001629', 'visa', 'declined', { then: 'declined' }),
  bank('4000008260003178', 'visa', 'insufficient_funds', { then: 'insufficient_funds' }),
  { ...card('4100000000000019', 'visa', 'declined', { kind: 'block' }), unlisted: true },
  { ...card('4000000000000119', 'visa', 'failure', { kind: 'down' }), unlisted: true },
];

/** For the page: what may be typed there, and what comes of it. */
export const listedCards: TestCard[] = testNumbers
  .filter(({ unlisted }) => !unlisted)
  .map(({ number, brands, outcome }) => ({ number, brands, outcome }));
