import type { CallContext } from '../../../src/contract/backend.js';
import { isTrancheError, problem } from '../../../src/core/errors.js';
import { newKey } from '../../../src/core/ids.js';
import type { CardSession } from '../../../src/model/card-session.js';
import { replaced, type Breakage } from './house.js';

type Loose = Record<string, unknown>;

const answer = <T>(id: string, change: (answer: T) => unknown): Breakage => ({
  backend: (backend) =>
    replaced(backend, id, (original) => async (given, context) => change((await original(given, context)) as T)),
});

const input = (id: string, change: (input: Loose, context: CallContext) => Loose): Breakage => ({
  backend: (backend) =>
    replaced(backend, id, (original) => (given, context) => original(change(given, context), context)),
});

/** Refuses with another code than the one the contract names. */
const says = (id: string, code: string, wrong: [number, string]): Breakage => ({
  backend: (backend) =>
    replaced(
      backend,
      id,
      (original) => (given, context) =>
        original(given, context).catch((error: unknown) => {
          throw isTrancheError(error) && error.code === code ? problem(...wrong) : error;
        }),
    ),
});

/** Every request is a new intention. */
const forgetful: Breakage = {
  wire: (next) => (url, init) => {
    const headers = new Headers(init.headers);
    if (init.method === 'POST') headers.set('idempotency-key', newKey());
    return next(url, { ...init, headers });
  },
};

/** For every check of cards, what makes it fail. */
export const cardBreakages: Record<string, Record<string, Breakage>> = {
  'cards.methods': {
    'come newest first, with nothing but the last four characters': answer<{ items: Loose[] }>(
      'cards.methods',
      (page) => ({ ...page, items: page.items.map((one) => ({ ...one, last4: '4242424242424242' })) }),
    ),
    'a buyer who does not exist is not found': says('cards.methods', 'not_found', [410, 'gone']),
    'a cursor that is none is refused': input('cards.methods', ({ cursor: _cursor, ...rest }) => rest),
  },
  'cards.sessions': {
    'hold what is open, without its address, until it is taken back': answer<{ items: CardSession[] }>(
      'cards.sessions',
      (page) => ({ ...page, items: page.items.map((one) => ({ ...one, url: 'https://cards.example/c/1#secret' })) }),
    ),
    'a buyer who does not exist is not found': says('cards.sessions', 'not_found', [410, 'gone']),
    'a cursor that is none is refused': input('cards.sessions', ({ cursor: _cursor, ...rest }) => rest),
  },
  'cards.createSession': {
    'needs a key': forgetful,
    'opens a page that ends later, and says where it is': answer<CardSession>('cards.createSession', (session) => ({
      ...session,
      expiresAt: session.createdAt,
    })),
    'happens once for a key, also at the same time': forgetful,
    'a buyer who has a card is invited only to replace it': input('cards.createSession', (given) => ({
      ...given,
      replace: true,
    })),
    'a plan that is over, or of somebody else, takes no card': input(
      'cards.createSession',
      ({ planId: _plan, ...rest }) => rest,
    ),
    'a buyer who does not exist is not found': says('cards.createSession', 'not_found', [410, 'gone']),
  },
  'cards.getSession': {
    'a session that does not exist is not found': says('cards.getSession', 'not_found', [410, 'gone']),
  },
  'cards.cancelSession': {
    'closes a session for good, once for a key': answer<CardSession>('cards.cancelSession', (session) => ({
      ...session,
      state: 'open',
    })),
    'a session that does not exist is not found': says('cards.cancelSession', 'not_found', [409, 'not_open']),
  },
};
