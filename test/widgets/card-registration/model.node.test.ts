import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CardSession, PaymentMethod } from '../../../src/model/card-session.js';
import { isTrancheError } from '../../../src/core/errors.js';
import { fontKind, parseColor, toHex } from '../../../src/widgets/card-registration/look.js';
import {
  activeCard,
  cardsOnFile,
  formValue,
  isExpired,
  latest,
  newlyRegistered,
} from '../../../src/widgets/card-registration/model.js';
import { pageUrl, type PageUrlRules } from '../../../src/widgets/card-registration/page-url.js';
import { powers, sandbox } from '../../../src/widgets/card-registration/powers.js';

const at = '2026-11-20T10:00:00Z';
const today = '2026-11-22';
const card = (id: string, more: Partial<PaymentMethod> = {}): PaymentMethod => ({
  id,
  type: 'card',
  state: 'active',
  createdAt: at,
  ...more,
});
const session = (state: CardSession['state'], more: Partial<CardSession> = {}): CardSession => ({
  id: 'cs_1',
  customerId: 'cus_1',
  state,
  createdAt: at,
  expiresAt: at,
  ...more,
});

describe('cards on file', () => {
  it('are those in use or being checked, in the order they came', () => {
    const states = ['active', 'pending', 'inactive', 'failed', 'deleted', 'unknown'] as const;
    const all = states.map((state) => card(state, { state }));
    assert.deepEqual(
      cardsOnFile([...all, card('iban', { type: 'sepa_debit' })]).map(({ id }) => id),
      ['active', 'pending'],
    );
  });

  it('are good until the last day of their month, by the account’s date', () => {
    assert.equal(isExpired(card('a', { expiry: '2026-11' }), '2026-11-30'), false);
    assert.equal(isExpired(card('a', { expiry: '2026-11' }), '2026-12-01'), true);
    assert.equal(isExpired(card('a'), today), false);
  });

  it('have one in use that a new one would replace; an expired one is none', () => {
    const cards = [card('new', { state: 'pending' }), card('old', { expiry: '2025-01' }), card('good')];
    assert.equal(activeCard(cards, today)?.id, 'good');
    assert.equal(activeCard([card('old', { expiry: '2025-01' })], today), undefined);
    assert.equal(activeCard(undefined, today), undefined);
  });
});

describe('a session', () => {
  it('never opens again, whatever arrives late', () => {
    const [open, ended] = [session('open'), session('canceled')];
    assert.equal(latest(ended, open), ended);
    assert.equal(latest(open, ended), ended);
    assert.equal(latest(open, session('open', { emailSentAt: at }))?.emailSentAt, at);
    assert.equal(latest(undefined, open), open);
    assert.equal(latest(open, undefined), open);
  });

  it('brought a card when it was seen open before', () => {
    const paymentMethod = card('pm_1');
    const done = session('completed', { paymentMethod });
    assert.equal(newlyRegistered(session('open'), done), paymentMethod);
    assert.equal(newlyRegistered(undefined, done), undefined);
    assert.equal(newlyRegistered(done, done), undefined);
    assert.equal(newlyRegistered({ ...session('open'), id: 'cs_2' }, done), undefined);
    assert.equal(newlyRegistered(session('open'), session('failed')), undefined);
  });

  it('is worth its card in a form, else the card in use', () => {
    const cards = [card('pm_old')];
    assert.equal(
      formValue({ cards, session: session('completed', { paymentMethod: card('pm_new') }) }, today),
      'pm_new',
    );
    assert.equal(formValue({ cards, session: session('open') }, today), 'pm_old');
    assert.equal(formValue({ cards: [], session: session('failed') }, today), null);
    assert.equal(formValue({ cards: undefined, session: undefined }, today), null);
  });
});

describe('the address of a card page', () => {
  const rules: PageUrlRules = { origins: [], own: 'https://shop.example', framed: true };
  const codeOf = (text: string, more: Partial<PageUrlRules> = {}): string => {
    try {
      return pageUrl(text, { ...rules, ...more }).href;
    } catch (error) {
      return isTrancheError(error) ? error.code : String(error);
    }
  };

  it('is https on another origin, or on a developer’s own machine', () => {
    for (const good of [
      'https://cards.example/c/1#s',
      'http://localhost:4003/c/1#s',
      'http://127.0.0.1:4003/',
      'http://[::1]/',
    ]) {
      assert.equal(codeOf(good), good);
    }
  });

  const refused: [string, string, Partial<PageUrlRules>?][] = [
    ['', 'card_page_malformed'],
    ['/c/1', 'card_page_malformed'],
    ['//cards.example/c/1', 'card_page_malformed'],
    ['http://cards.example/', 'card_page_insecure'],
    ['http://localhost.evil.example/', 'card_page_insecure'],
    ['http://127.0.0.1.evil.example/', 'card_page_insecure'],
    ['javascript:alert(1)', 'card_page_insecure'],
    ['data:text/html,hello', 'card_page_insecure'],
    ['blob:https://cards.example/1', 'card_page_insecure'],
    ['about:blank', 'card_page_insecure'],
    ['https://user@cards.example/', 'card_page_credentials'],
    ['https://:secret@cards.example/', 'card_page_credentials'],
    ['https://shop.example/c/1', 'card_page_same_origin'],
    ['http://localhost:8000/', 'card_page_same_origin', { own: 'http://localhost:8000' }],
    ['https://cards.example.evil/', 'card_page_not_allowed', { origins: ['https://cards.example'] }],
    ['https://cards.example:444/', 'card_page_not_allowed', { origins: ['https://cards.example'] }],
    ['https://cards.example/', 'card_page_not_allowed', { origins: ['*', 'cards.example', 'nonsense'] }],
  ];
  for (const [text, code, more] of refused) {
    it(`is refused with ${code}: ${text}`, () => assert.equal(codeOf(text, more), code));
  }

  it('may be on the integrator’s list, whatever path the list names', () => {
    const origins = ['https://other.example', 'https://cards.example/ignored'];
    assert.equal(codeOf('https://cards.example/c/1#s', { origins }), 'https://cards.example/c/1#s');
  });

  it('may be of the same origin for a link, not for a frame', () => {
    assert.equal(codeOf('https://shop.example/c/1', { framed: false }), 'https://shop.example/c/1');
  });
});

describe('what a frame may do', () => {
  it('is payment and passkeys for the page’s origin alone', () => {
    const allow = powers('https://cards.example', {});
    assert.equal(
      allow,
      'payment https://cards.example; publickey-credentials-get https://cards.example; publickey-credentials-create https://cards.example',
    );
  });

  it('is being filled in as well, under the name the engine knows', () => {
    const page = { featurePolicy: { features: () => ['autofill', 'camera'] } };
    assert.match(powers('https://cards.example', page), /; autofill https:\/\/cards\.example$/);
  });

  it('never is leading the host’s page away', () => {
    assert.equal(sandbox(false), 'allow-scripts allow-forms allow-same-origin');
    assert.equal(
      sandbox(true),
      'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
  });
});

describe('looks', () => {
  it('are read from what engines compute, whatever they write', () => {
    const hex = (text: string) => {
      const color = parseColor(text);
      return color && toHex(color);
    };
    assert.equal(hex('rgb(31, 95, 214)'), '#1f5fd6');
    assert.equal(hex('rgba(0, 0, 0, 0.5)'), '#808080');
    assert.equal(hex('rgb(31 95 214 / 1)'), '#1f5fd6');
    assert.equal(hex('color(srgb 1 0 0.5)'), '#ff0080');
    assert.equal(hex('color(srgb 0 0 0 / 0.25)'), '#bfbfbf');
    assert.equal(hex('color(srgb -0.1 1.2 1e-7)'), '#00ff00');
    for (const other of ['', 'red', 'color(display-p3 1 0 0)', 'oklch(0.5 0.1 200)', 'url(x)', 'rgb(none)']) {
      assert.equal(hex(other), undefined, other);
    }
  });

  it('shine through on their ground', () => {
    assert.equal(toHex([255, 255, 255, 0.5], [0, 0, 0, 1]), '#808080');
  });

  it('name one of three kinds of type', () => {
    assert.equal(fontKind('Figtree, system-ui, sans-serif'), 'system');
    assert.equal(fontKind('Georgia, serif'), 'serif');
    assert.equal(fontKind('"IBM Plex Mono", ui-monospace, monospace'), 'mono');
    assert.equal(fontKind(''), 'system');
    assert.equal(fontKind('serif; } body { display: none'), 'system');
  });
});
