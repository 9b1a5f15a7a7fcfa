import type { Fetch } from '../../../src/client/transport.js';
import type { CallContext } from '../../../src/contract/backend.js';
import { isTrancheError, problem } from '../../../src/core/errors.js';
import { newKey } from '../../../src/core/ids.js';
import type { Installment } from '../../../src/model/installment.js';
import type { Plan } from '../../../src/model/plan.js';
import { cardBreakages } from './card-breakages.js';
import { exportBreakages } from './export-breakages.js';
import { replaced, type Breakage } from './house.js';
import { reportBreakages } from './report-breakages.js';

type Loose = Record<string, unknown>;
type Page = { items: Loose[]; nextCursor: string | null; total?: number };

const input = (id: string, change: (input: Loose, context: CallContext) => Loose): Breakage => ({
  backend: (backend) =>
    replaced(backend, id, (original) => (given, context) => original(change(given, context), context)),
});

const answer = <T>(id: string, change: (answer: T, input: Loose) => unknown): Breakage => ({
  backend: (backend) =>
    replaced(backend, id, (original) => async (given, context) => change((await original(given, context)) as T, given)),
});

const drop = (id: string, key: string): Breakage => input(id, ({ [key]: _, ...rest }) => rest);

/** Changes the first row of a list. */
const row = <T>(id: string, change: (row: T) => object): Breakage =>
  answer<Page>(id, (page) => ({
    ...page,
    items: page.items.map((one, index) => (index === 0 ? { ...one, ...change(one as T) } : one)),
  }));

const rows = <T>(id: string, change: (row: T) => object): Breakage =>
  answer<Page>(id, (page) => ({ ...page, items: page.items.map((one) => ({ ...one, ...change(one as T) })) }));

const thrown = (id: string, change: (error: unknown) => unknown): Breakage => ({
  backend: (backend) =>
    replaced(
      backend,
      id,
      (original) => (given, context) =>
        original(given, context).catch((error: unknown) => {
          throw change(error) as Error;
        }),
    ),
});

const wire = (change: (url: string, init: RequestInit, next: Fetch, token: string) => Promise<Response>): Breakage => ({
  wire: (next, token) => (url, init) => change(url, init, next, token),
});

const withHeaders = (init: RequestInit, more: Record<string, string>): RequestInit => {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return { ...init, headers };
};

const currentVersion = async (url: string, init: RequestInit, next: Fetch): Promise<string> => {
  const { body: _, ...rest } = withHeaders(init, {});
  const found = await next(url.replace(/\/(cancel|refunds)$/, ''), { ...rest, method: 'GET' });
  return found.headers.get('etag') ?? '"1"';
};

/** Every request is a new intention, decided on the newest version: nothing is ever replayed. */
const forgetful = wire(async (url, init, next) => {
  if (init.method !== 'POST') return next(url, init);
  const version: Record<string, string> = url.includes('/plans/')
    ? { 'if-match': await currentVersion(url, init, next) }
    : {};
  return next(url, withHeaders(init, { 'idempotency-key': newKey(), ...version }));
});

/** A wrong answer to what must be refused: the query loses a key on its way. */
const lenient = (key: string): Breakage =>
  wire((url, init, next) => {
    const address = new URL(url);
    address.searchParams.delete(key);
    return next(String(address), init);
  });

const htmlErrors = wire(async (url, init, next) => {
  const response = await next(url, init);
  if (response.ok) return response;
  return new Response('<h1>Not found</h1>', { status: response.status, headers: { 'content-type': 'text/html' } });
});

/** Breakages that any list can have. */
function paging(id: string): Record<string, Breakage> {
  let first: Loose | undefined;
  return {
    'limit is honored': input(id, (given) => ({ ...given, limit: Math.max(3, Number(given['limit'] ?? 25)) })),
    'a page has 25 rows unless asked otherwise': input(id, (given) => ({ limit: 4, ...given })),
    'pages hold every row once and end': answer<Page>(id, (page, given) => {
      if (given['cursor'] === undefined) first = page.items[0];
      return given['cursor'] === undefined || !first ? page : { ...page, items: [first, ...page.items.slice(1)] };
    }),
    'total, where given, is the number of rows': answer<Page>(id, (page) => ({
      ...page,
      total: (page.total ?? 0) + 1,
    })),
    'a cursor that is none is refused': input(id, ({ cursor, ...rest }) =>
      cursor === 'conformance-no-cursor' ? rest : { ...rest, cursor },
    ),
  };
}

const sortKeys =
  'purchasedOn status customer product installmentCount nextDueOn overdueCount maxDaysOverdue total overdueAmount';
const flipped = input('plans.list', ({ sort, ...rest }) => {
  const text = typeof sort === 'string' ? sort : '-purchasedOn';
  return { ...rest, sort: text.startsWith('-') ? text.slice(1) : `-${text}` };
});

const filterKeys: Record<string, string> = {
  product: 'product',
  'product, any of two': 'product',
  status: 'status',
  'status, any of two': 'status',
  from: 'from',
  to: 'to',
  issuedMin: 'issuedMin',
  issuedMax: 'issuedMax',
  countMin: 'countMin',
  countMax: 'countMax',
  'openEnded, true': 'openEnded',
  'openEnded, false': 'openEnded',
  overdueDaysMin: 'overdueDaysMin',
  overdueDaysMax: 'overdueDaysMax',
  'overdueDaysMin and overdueDaysMax': 'overdueDaysMin',
  overduePosition: 'overduePosition',
  currency: 'currency',
  country: 'country',
  customer: 'customer',
  kind: 'kind',
  frequency: 'frequency',
  'q, e-mail': 'q',
  'q, reference': 'q',
  'q, name without case and accents': 'q',
  'status and currency': 'currency',
};

const cellsOff = (section: 'status' | 'aging'): Breakage =>
  answer<Record<string, { cells: { count: number }[]; total: number } | undefined>>('reports.get', (report) => {
    const found = report[section];
    if (!found) return report;
    const [first, ...rest] = found.cells;
    return { ...report, [section]: { ...found, cells: [{ ...first, count: (first?.count ?? 0) + 1 }, ...rest] } };
  });

/** A proposal of a plan that nobody has. */
const strange = {
  id: 'pl_nobody-u1',
  planId: 'pl_nobody',
  oldAmount: { amount: 3_000, currency: 'EUR' },
  newAmount: { amount: 4_000, currency: 'EUR' },
  affectedCount: 1,
  newTotal: { amount: 7_000, currency: 'EUR' },
  state: 'withdrawn',
  createdAt: '2026-06-01T09:00:00Z',
  expiresAt: '2026-06-11T21:59:59Z',
  reactivates: false,
};

/** For every check, what makes it fail: `operation | check`. */
export const breakages: Record<string, Record<string, Breakage>> = {
  'meta.get': {
    'answers as the contract says': answer('meta.get', (meta: Loose) => ({ ...meta, testMode: 'yes' })),
    'today is the date of dataAsOf in the account’s zone': answer('meta.get', (meta: Loose) => ({
      ...meta,
      today: '2020-01-01',
    })),
    'the data is not from the future': answer('meta.get', (meta: Loose) => ({ ...meta, now: '2020-01-01T00:00:00Z' })),
    'capabilities are known and named once': answer('meta.get', (meta: Loose) => ({
      ...meta,
      capabilities: ['whatsapp', 'whatsapp'],
    })),
    'aging bounds ascend': answer('meta.get', (meta: Loose) => ({
      ...meta,
      rules: { aging: { upperBounds: [60, 30] } },
    })),
  },
  'plans.list': {
    'answers as the contract says': row<Plan>('plans.list', () => ({ currency: 'eur' })),
    'the newest purchase comes first unless sorted otherwise': input('plans.list', (given) => ({
      sort: 'purchasedOn',
      ...given,
    })),
    'a cursor is bound to its filters': drop('plans.list', 'openEnded'),
    'what nobody has is an empty page': drop('plans.list', 'customer'),
    'actions stand for capabilities, and refused ones say why': row<Plan>('plans.list', () => ({
      actions: [{ name: 'cancel', allowed: false }],
    })),
    'summaries are the figures of the installments': row<Plan>('plans.list', ({ summary }) => ({
      summary: { ...summary, overdue: summary.overdue + 1 },
    })),
    ...paging('plans.list'),
    ...Object.fromEntries(Object.entries(filterKeys).map(([name, key]) => [`filter ${name}`, drop('plans.list', key)])),
    ...Object.fromEntries(
      sortKeys.split(' ').flatMap((key) => [
        [`sort ${key}`, flipped],
        [`sort -${key}`, flipped],
      ]),
    ),
  },
  'plans.get': {
    'answers with the row of the list': answer('plans.get', (plan: Loose) => ({ ...plan, reference: 'another' })),
    'a plan that does not exist is not found': thrown('plans.get', () => problem(410, 'gone')),
    'ETag is the version': wire(async (url, init, next) => {
      const response = await next(url, init);
      response.headers.delete('etag');
      return response;
    }),
  },
  'installments.list': {
    'answers as the contract says': row('installments.list', () => ({ number: 0 })),
    'takes a thousand rows a page': {
      backend: (backend) =>
        replaced(backend, 'installments.list', (original) => (given, context) => {
          if (Number(given['limit']) > 100) throw problem(422, 'invalid_input');
          return original(given, context);
        }),
    },
    'belong to the plans of plans.list, in their currency': row<Installment>('installments.list', () => ({
      planId: 'nobody',
    })),
    'come by plan and number': answer<Page>('installments.list', (page) => ({ ...page, items: page.items.reverse() })),
    'numbers count from 1, due dates do not go back': rows<Installment>('installments.list', ({ number }) => ({
      number: number + 1,
    })),
    'no more is given back than was paid, no more paid than owed': row<Installment>(
      'installments.list',
      ({ amount }) => ({
        paidAmount: { ...amount, amount: amount.amount + 1 },
      }),
    ),
    'days late are counted to today': rows<Installment>('installments.list', ({ dueDate }) =>
      dueDate > '2026-06-15' ? { daysOverdue: 3 } : {},
    ),
    'filter plan': drop('installments.list', 'plan'),
    'filters of plans select the installments of those plans': drop('installments.list', 'currency'),
    ...paging('installments.list'),
  },
  'reports.get': {
    'answers as the contract says': answer('reports.get', (report: Loose) => ({ ...report, today: 'yesterday' })),
    'has all sections unless asked otherwise': input('reports.get', (given) => ({ sections: ['status'], ...given })),
    'has only the sections that were asked for': drop('reports.get', 'sections'),
    'today is that of meta.get': answer('reports.get', (report: Loose) => ({ ...report, today: '2020-01-01' })),
    'status of plans equals the list': cellsOff('status'),
    'status of installments equals the lists': cellsOff('status'),
    'aging by plan length equals the lists': cellsOff('aging'),
    'aging by position equals the lists': input('reports.get', (given) => ({ ...given, agingBy: 'count' })),
    'filters of plans are honored': drop('reports.get', 'currency'),
    ...reportBreakages,
  },
  'products.list': {
    'answers as the contract says': row('products.list', () => ({ name: 5 })),
    'holds the products of the plans': row('products.list', () => ({ name: 'another' })),
    ...paging('products.list'),
  },
  errors: {
    'without a token nothing is answered': wire((url, init, next, token) =>
      next(url, withHeaders(init, { authorization: `Bearer ${token}` })),
    ),
    'a token that is none opens nothing': wire((url, init, next, token) =>
      next(url, withHeaders(init, { authorization: `Bearer ${token}` })),
    ),
    'a plan that does not exist is a 404 problem': htmlErrors,
    'an unknown value of a filter is a 422 problem': lenient('status'),
    'a date that does not exist is a 422 problem': lenient('from'),
    'a range that is upside down is a 422 problem': lenient('from'),
    'a limit out of range is a 422 problem': lenient('limit'),
    'a cursor that is none is a 400 problem': lenient('cursor'),
    'a key that nobody knows is ignored': wire((url, init, next) =>
      url.includes('conformance=1') ? Promise.resolve(new Response(null, { status: 422 })) : next(url, init),
    ),
  },
  'updates.list': {
    'answers with the proposals of the plan, newest first': answer<Page>('updates.list', (page) => ({
      ...page,
      items: [strange],
    })),
    'a plan that does not exist is not found': thrown('updates.list', () => problem(410, 'gone')),
  },
  'updates.preview': {
    'tells what a confirmation today would mean': answer('updates.preview', (preview: Loose) => ({
      ...preview,
      effectiveFrom: { installmentNumber: 1, dueDate: '2026-01-01' },
    })),
    'refuses what may not be the new amount': thrown('updates.preview', () => problem(409, 'conflict')),
    'keeps nothing': {
      backend: (backend) =>
        replaced(backend, 'updates.preview', (original, all) => async (given, context) => {
          const found = await original(given, context);
          await all.updates.propose(given as never, { ...context, idempotencyKey: newKey() });
          return found;
        }),
    },
  },
  'updates.propose': {
    'needs a key': forgetful,
    'refuses what may not be the new amount': thrown('updates.propose', () => problem(409, 'conflict')),
    'waits for the buyer, and is the only one': answer('updates.propose', (update: Loose) => ({
      ...update,
      state: 'confirmed',
    })),
    'happens once for a key': forgetful,
  },
  'updates.withdraw': {
    'takes a proposal back, once': answer('updates.withdraw', (update: Loose) => ({ ...update, state: 'pending' })),
    'a proposal that does not exist is not found': thrown('updates.withdraw', () => problem(409, 'not_pending')),
  },
  'confirmation.get': {
    'without a link nothing is shown': wire((url, init, next, token) =>
      next(url, withHeaders(init, { authorization: `Bearer ${token}` })),
    ),
    'a link that nobody was sent is not found': thrown('confirmation.get', () => problem(410, 'expired')),
    'the token of a session is no link': thrown('confirmation.get', () => problem(403, 'forbidden')),
  },
  'confirmation.decide': {
    'without a link nothing is decided': wire((url, init, next, token) =>
      next(url, withHeaders(init, { authorization: `Bearer ${token}` })),
    ),
    'needs a key': wire((url, init, next) =>
      init.method === 'POST' ? next(url, withHeaders(init, { 'idempotency-key': newKey() })) : next(url, init),
    ),
    'a link that nobody was sent decides nothing': thrown('confirmation.decide', () => problem(410, 'expired')),
  },
  'plans.cancel': {
    'needs a version': wire(async (url, init, next) => {
      if (init.method !== 'POST' || new Headers(init.headers).has('if-match')) return next(url, init);
      return next(url, withHeaders(init, { 'if-match': await currentVersion(url, init, next) }));
    }),
    'refuses a version that is no longer true': {
      backend: (backend) =>
        replaced(backend, 'plans.cancel', (original, all) => async (given, context) => {
          const { version } = await all.plans.get({ id: String(given['id']) }, context);
          return original(given, { ...context, ifMatch: version });
        }),
    },
    'needs a key': forgetful,
    'a plan that does not exist is not found': thrown('plans.cancel', () => problem(409, 'already_closed')),
    'happens once for a key': forgetful,
  },
  'plans.refund': {
    'refuses more than was paid, another currency, and what is not of the plan': input('plans.refund', (given) => ({
      id: given['id'],
      amount: { ...(given['amount'] as object), amount: 1 },
    })),
    'happens once for a key, also at the same time': forgetful,
    'answers what was given back where': answer('plans.refund', (result: Loose) => ({ ...result, refunds: [] })),
  },
  'installments.retry': {
    'refuses what is not late': thrown('installments.retry', (error) =>
      isTrancheError(error) && error.code === 'not_overdue' ? problem(409, 'conflict') : error,
    ),
    'happens once for a key': forgetful,
  },
  'exports.plans': exportBreakages,
  ...cardBreakages,
};
