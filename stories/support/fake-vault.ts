import { problem, TrancheError } from '../../src/core/errors.js';
import { consentVersion } from '../../src/hosted/consent.js';
import type { Vault } from '../../src/hosted/vault.js';
import type {
  AuthenticationAnswer,
  Brand,
  CardAnswer,
  CardInput,
  CardPageView,
  Challenge,
  OpenAnswer,
  RegisteredCard,
  TestCard,
} from '../../src/hosted/vault-protocol.js';

/** Published test numbers (Stripe's and the card networks' own), with what this vault does with each. */
export const testCards: readonly TestCard[] = [
  { number: '4242424242424242', brands: ['visa'], outcome: 'frictionless' },
  { number: '5555555555554444', brands: ['mastercard'], outcome: 'frictionless' },
  { number: '378282246310005', brands: ['american-express'], outcome: 'frictionless' },
  { number: '4000002500001001', brands: ['cartes-bancaires', 'visa'], outcome: 'frictionless' },
  { number: '4000002500003155', brands: ['visa'], outcome: 'challenge' },
  { number: '4000008400001629', brands: ['visa'], outcome: 'failure' },
  { number: '4000000000000002', brands: ['visa'], outcome: 'declined' },
  { number: '4000000000009995', brands: ['visa'], outcome: 'insufficient_funds' },
];

const accepted: readonly Brand[] = ['visa', 'mastercard', 'american-express', 'cartes-bancaires'];

export interface FakeVaultOptions {
  view?: Partial<CardPageView>;
  /** Thrown by `open` instead of an answer; the last one stays. */
  openErrors?: readonly TrancheError[];
  /** Thrown by `register`, one a call. */
  registerErrors?: TrancheError[];
  /** Changes the way to the bank. */
  challenge?: Partial<Challenge>;
  /** `register` never answers. */
  hangs?: boolean;
  /** `open` never answers. */
  opensNever?: boolean;
}

const now = '2026-11-22T09:00:00Z';

export const viewOf = (view: Partial<CardPageView> = {}): CardPageView => ({
  state: 'open',
  merchantName: 'Atelier Lumière',
  customerFirstName: 'Zoë',
  testMode: false,
  testCards: [...testCards],
  brands: [...accepted],
  attemptsLeft: 3,
  consentVersion,
  parents: ['https://shop.example'],
  returnUrl: 'https://shop.example/account',
  now,
  expiresAt: '2026-11-29T09:00:00Z',
  ...view,
});

export const network = (): TrancheError => new TrancheError('network', { kind: 'network', retryable: true });
export const down = (): TrancheError => problem(503, 'unavailable');
export const limited = (seconds: number): TrancheError => problem(429, 'rate_limited', { retryAfter: seconds });

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** A vault in memory: takes test numbers only, keeps no number, remembers what it was asked. */
export class FakeVault implements Vault {
  readonly opened: { handle: string; secret: string }[] = [];
  /** Keys under which cards came, and all of them but the number and the code. */
  readonly registered: { key: string; access: string; card: Omit<CardInput, 'number' | 'csc'> }[] = [];
  readonly asked: string[] = [];
  readonly abandoned: string[] = [];
  /** What `authentication` says; tests change it while the bank's page is open. */
  authenticationAnswer: AuthenticationAnswer = { state: 'pending' };
  /** Bearers that are no longer taken. */
  readonly expiredAccess = new Set<string>();
  view: CardPageView;
  readonly #options: FakeVaultOptions;
  readonly #answers = new Map<string, CardAnswer>();

  constructor(options: FakeVaultOptions = {}) {
    this.#options = options;
    this.view = viewOf(options.view);
  }

  async open(handle: string, secret: string): Promise<OpenAnswer> {
    const { openErrors = [], opensNever } = this.#options;
    const error = openErrors[Math.min(this.opened.length, openErrors.length - 1)];
    this.opened.push({ handle, secret });
    if (opensNever) return never();
    if (error && this.opened.length <= openErrors.length) throw error;
    const access = `access-${this.opened.length}`;
    return { ...(this.view.state === 'open' && { access }), view: this.view };
  }

  async register(access: string, card: CardInput, key: string): Promise<CardAnswer> {
    if (this.expiredAccess.has(access)) throw problem(401, 'unauthorized');
    const { number, csc: _csc, ...rest } = card;
    this.registered.push({ key, access, card: rest });
    if (this.#options.hangs) return never();
    const error = this.#options.registerErrors?.shift();
    if (error) throw error;
    const answer = this.#answers.get(key) ?? this.#decide(number, rest);
    this.#answers.set(key, answer);
    return answer;
  }

  async authentication(_access: string, id: string): Promise<AuthenticationAnswer> {
    this.asked.push(id);
    return this.authenticationAnswer;
  }

  async abandon(_access: string, id: string): Promise<AuthenticationAnswer> {
    this.abandoned.push(id);
    if (this.authenticationAnswer.state !== 'pending') return this.authenticationAnswer;
    return { state: 'failed', reason: 'abandoned', attemptsLeft: this.#lose() };
  }

  #lose(): number {
    const attemptsLeft = Math.max(0, this.view.attemptsLeft - 1);
    this.view = { ...this.view, attemptsLeft };
    return attemptsLeft;
  }

  #decide(number: string, card: Omit<CardInput, 'number' | 'csc'>): CardAnswer {
    const known = testCards.find((one) => one.number === number);
    const decline = (reason: 'not_a_test_card' | 'declined' | 'insufficient_funds'): CardAnswer => ({
      outcome: 'declined',
      reason,
      attemptsLeft: this.#lose(),
    });
    if (!known) return decline('not_a_test_card');
    const brand = card.brand ?? known.brands.at(-1) ?? 'visa';
    const kept: RegisteredCard = { brand, last4: number.slice(-4), expiry: card.expiry };
    if (known.outcome === 'frictionless') return { outcome: 'registered', card: kept };
    if (known.outcome === 'challenge' || known.outcome === 'failure') {
      return { outcome: 'challenge', challenge: challengeOf(this.#options.challenge) };
    }
    return decline(known.outcome === 'insufficient_funds' ? 'insufficient_funds' : 'declined');
  }
}

const challengeOf = (more: Partial<Challenge> = {}): Challenge => ({
  id: 'auth-1',
  url: 'https://bank.example/challenge',
  fields: { creq: 'e30' },
  size: '390x400',
  seconds: 300,
  ...more,
});
