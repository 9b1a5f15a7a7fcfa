import type { CompleteBackend } from '../../contract/backend.js';
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
import { methodsPage, sessionsPageOf } from '../billing/cards-page.js';
import type { Notify } from '../billing/notice.js';
import { memoryCardPages } from './card-pages.js';
import type { Change, Enter } from './operations.js';
import type { AccountStore } from './store.js';

export interface MemoryCardOptions {
  /** Who hosts the page on which buyers register cards: one that is played in memory (`memoryCardPages`) unless given. */
  cardPages?: CardPages;
  /** Seconds that an invitation to register a card holds, three days by default. */
  cardLifetime?: number;
  notify?: Notify;
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

  sessionsOf(customerId: string): CardSessionRecord[] {
    return [...this.sessions.values()].filter((one) => one.customerId === customerId);
  }
}

function shelfOf(store: AccountStore, book: CardBook, notify: Notify): CardShelf {
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
class MemoryCards {
  readonly #enter: Enter;
  readonly #change: Change;
  readonly #notify: Notify;
  readonly #settings: CardSettings;
  readonly #books = new WeakMap<AccountStore, CardBook>();

  constructor(enter: Enter, change: Change, { cardPages, cardLifetime, notify }: MemoryCardOptions) {
    this.#enter = enter;
    this.#change = change;
    this.#notify = notify ?? (() => undefined);
    this.#settings = { pages: cardPages ?? memoryCardPages(), lifetime: cardLifetime ?? defaultLifetime };
  }

  readonly group: CompleteBackend['cards'] = {
    methods: async (input, context) => {
      const store = await this.#enter(context);
      await this.#refreshAll(store, input.id);
      return this.#inside(store, async (shelf) => {
        const wallet = await shelf.wallet(input.id);
        if (wallet.plans.length === 0) throw problem(404, 'not_found');
        return methodsPage(methodsOf(wallet), input, shelf.moment.at);
      });
    },
    sessions: async (input, context) => {
      const store = await this.#enter(context);
      if (store.plansOf(input.customer).length === 0) throw problem(404, 'not_found');
      await this.#refreshAll(store, input.customer);
      const book = this.#bookOf(store);
      const methods = book.methodsOf(input.customer);
      return sessionsPageOf(book.sessionsOf(input.customer), input, { methods, dataAsOf: store.moment().at });
    },
    createSession: (input, context) =>
      this.#change('card.session', input, context, async (store) => {
        await this.#refreshAll(store, input.id);
        const { session, url } = await this.#inside(store, (shelf) => invite(shelf, input, this.#settings));
        return toCardSession(session, [], input.delivery === 'link' ? url : undefined);
      }),
    getSession: async ({ id }, context) => {
      const store = await this.#enter(context);
      await this.#refresh(store, id);
      const { sessions, methods } = this.#bookOf(store);
      const session = sessions.get(id);
      if (!session) throw problem(404, 'not_found');
      return toCardSession(session, [...methods.values()]);
    },
    cancelSession: (input, context) =>
      this.#change('card.session', input, context, async (store) => {
        await this.#refresh(store, input.id);
        return toCardSession(await this.#inside(store, (shelf) => withdraw(shelf, input.id, this.#settings)));
      }),
  };

  #bookOf(store: AccountStore): CardBook {
    const book = this.#books.get(store) ?? new CardBook();
    this.#books.set(store, book);
    return book;
  }

  #inside<T>(store: AccountStore, work: (shelf: CardShelf) => Promise<T>): Promise<T> {
    const book = this.#bookOf(store);
    return book.inTurn(() => work(shelfOf(store, book, this.#notify)));
  }

  /** Asks the page of an open session what became of it. */
  #refresh(store: AccountStore, id: string): Promise<void> {
    return this.#inside(store, async (shelf) => {
      const session = await shelf.session(id);
      const news = session?.state === 'open' ? await newsOf(session, shelf.moment.at, this.#settings) : undefined;
      if (news) await settle(shelf, id, news);
    });
  }

  async #refreshAll(store: AccountStore, customerId: string): Promise<void> {
    for (const { id, state } of this.#bookOf(store).sessionsOf(customerId)) {
      // A page that cannot be reached now is asked again by the next reader.
      if (state === 'open') await this.#refresh(store, id).catch(() => undefined);
    }
  }
}

export const cardGroup = (enter: Enter, change: Change, options: MemoryCardOptions): CompleteBackend['cards'] =>
  new MemoryCards(enter, change, options).group;
