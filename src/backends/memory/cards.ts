import type { CallContext, CompleteBackend } from '../../contract/backend.js';
import { problem } from '../../core/errors.js';
import type { CardPages } from '../billing/card-pages.js';
import { methodsOf, toCardSession, type CardSessionRecord, type PaymentMethodRecord } from '../billing/cards.js';
import {
  defaultLifetime,
  invite,
  newsOf,
  settle,
  withdraw,
  type CardSettings,
  type CardShelf,
} from '../billing/cards-desk.js';
import { methodsPage } from '../billing/cards-page.js';
import type { Notify } from '../billing/notice.js';
import type { Change, Enter } from './operations.js';
import type { AccountStore } from './store.js';

export interface MemoryCardOptions {
  pages: CardPages;
  notify: Notify;
  /** Seconds that an invitation holds, three days by default. */
  lifetime?: number | undefined;
}

/** Cards and invitations of one account. */
class CardBook {
  readonly methods = new Map<string, PaymentMethodRecord>();
  readonly sessions = new Map<string, CardSessionRecord>();
  #last: Promise<unknown> = Promise.resolve();

  /** One after another, as in transactions: a step that waits must not find another card at its return. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }

  methodsOf(customerId: string): PaymentMethodRecord[] {
    return [...this.methods.values()].filter((one) => one.customerId === customerId);
  }
}

function shelfOf(store: AccountStore, book: CardBook, notify: MemoryCardOptions['notify']): CardShelf {
  return {
    moment: store.moment(),
    account: store.book.account,
    wallet: async (customerId) => ({ methods: book.methodsOf(customerId), plans: store.plansOf(customerId) }),
    session: async (id) => book.sessions.get(id),
    write: async ({ session, methods = [], plans = [] }) => {
      if (session) book.sessions.set(session.id, session);
      for (const one of methods) book.methods.set(one.id, one);
      for (const { after } of plans) store.write(after);
    },
    view: (plan) => store.view(plan).plan,
    notify: async (notice) => notify(notice),
  };
}

/** The cards group in memory. Open sessions ask their page whenever they are read. */
export function cardGroup(enter: Enter, change: Change, options: MemoryCardOptions): CompleteBackend['cards'] {
  const settings: CardSettings = { pages: options.pages, lifetime: options.lifetime ?? defaultLifetime };
  const books = new WeakMap<AccountStore, CardBook>();
  const bookOf = (store: AccountStore): CardBook => {
    const book = books.get(store) ?? new CardBook();
    books.set(store, book);
    return book;
  };
  const inside = <T>(store: AccountStore, work: (shelf: CardShelf, book: CardBook) => Promise<T>): Promise<T> => {
    const book = bookOf(store);
    return book.inTurn(() => work(shelfOf(store, book, options.notify), book));
  };
  /** Asks the page of an open session what became of it. */
  const refresh = (store: AccountStore, id: string) =>
    inside(store, async (shelf, book) => {
      const session = book.sessions.get(id);
      const news = session?.state === 'open' ? await newsOf(session, shelf.moment.at, settings) : undefined;
      if (news) await settle(shelf, id, news);
    });
  const refreshAll = async (store: AccountStore, customerId: string) => {
    const open = [...bookOf(store).sessions.values()].filter((one) => one.state === 'open');
    for (const { id } of open.filter((one) => one.customerId === customerId)) {
      await refresh(store, id).catch(() => undefined);
    }
  };
  return {
    async methods(input, context) {
      const store = await enter(context);
      await refreshAll(store, input.id);
      return inside(store, async (shelf) => {
        const wallet = await shelf.wallet(input.id);
        if (wallet.plans.length === 0) throw problem(404, 'not_found');
        return methodsPage(methodsOf(wallet), input, shelf.moment.at);
      });
    },
    createSession: (input, context: CallContext) =>
      change('card.session', input, context, async (store) => {
        await refreshAll(store, input.id);
        const { session, url } = await inside(store, (shelf) => invite(shelf, input, settings));
        return toCardSession(session, [], input.delivery === 'link' ? url : undefined);
      }),
    async getSession({ id }, context) {
      const store = await enter(context);
      await refresh(store, id);
      const book = bookOf(store);
      const session = book.sessions.get(id);
      if (!session) throw problem(404, 'not_found');
      return toCardSession(session, [...book.methods.values()]);
    },
    cancelSession: (input, context) =>
      change('card.session', input, context, async (store) => {
        await refresh(store, input.id);
        return toCardSession(await inside(store, (shelf) => withdraw(shelf, input.id, settings)));
      }),
  };
}
