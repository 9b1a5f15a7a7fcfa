import type { ReactiveController } from 'lit';
import type { TrancheError } from '../../core/errors.js';
import type { QueryView } from '../../frame/render-query.js';
import type { CardSession } from '../../model/card-session.js';
import { EnvironmentController } from '../../state/environment.js';
import { QueryController } from '../../state/query.js';
import { methodsQuery, openQuery, type CardHost, type MethodsQuery, type OpenQuery } from './buyer-queries.js';
import { cardsOnFile, latest, waiting, type CardData } from './model.js';
import { SessionPoller } from './session-poller.js';

/** The backend has decided: asking again would be in vain. */
const FINAL: readonly number[] = [401, 403, 404, 410];

export interface CardSessionsOptions {
  /** Somebody who may invite buyers looks at this. */
  readonly canInvite: () => boolean;
  readonly onChange: (before: CardSession | undefined, now: CardSession | undefined) => void;
}

/**
 * The cards on file and the one session that is looked at: the host's, the one made here, or one found open. It alone knows how they end; nobody
 * else's word counts.
 */
export class CardSessions implements ReactiveController {
  readonly #host: CardHost;
  readonly #environment: EnvironmentController;
  readonly #onChange: CardSessionsOptions['onChange'];
  readonly #methods: MethodsQuery;
  readonly #open: OpenQuery;
  readonly #state: QueryController<[string], CardSession>;
  readonly #poller: SessionPoller;
  /** The last answer to something done here, with the address when it was made here; else what was found open. */
  #known: CardSession | undefined;
  #seen: CardSession | undefined;
  #asked: readonly unknown[] = [];
  #error: TrancheError | undefined;

  constructor(host: CardHost, { canInvite, onChange }: CardSessionsOptions) {
    this.#host = host;
    this.#environment = EnvironmentController.of(host);
    this.#onChange = onChange;
    // Before its queries: what they ask for is decided here.
    host.addController(this);
    this.#methods = methodsQuery(host);
    this.#open = openQuery(host, canInvite);
    this.#state = new QueryController(host, {
      operation: 'cards.getSession',
      reads: ['cards'],
      args: () => (this.id === undefined ? null : [this.id]),
      subject: ([id]) => id,
      run: (client, [id], options) => client.cards.getSession({ id }, options),
    });
    this.#poller = new SessionPoller(host, {
      wanted: () => this.session?.state === 'open' && !FINAL.includes(this.#state.error?.status ?? 0),
      pending: () => this.#state.pending,
      ask: () => this.#state.refresh(),
    });
  }

  /** Of the session that is looked at. */
  get id(): string | undefined {
    return this.#known?.id ?? this.#host.session;
  }

  get session(): CardSession | undefined {
    const heard = this.#state.data;
    return latest(this.#known, heard?.id === this.id ? heard : undefined);
  }

  /** The page's address, secret included; unknown for a session that somebody else made, unless the host hands it over. */
  get url(): string | undefined {
    const handed = this.#host.session === this.id ? this.#host.url : undefined;
    return this.#known?.url ?? handed ?? this.session?.url;
  }

  /** Whom a new session would be for. */
  get customer(): string | undefined {
    return this.#host.customer ?? this.session?.customerId;
  }

  /** Both questions as one, for drawing. Looking again and again in the background is nothing to be seen. */
  get view(): QueryView<CardData> {
    const asked = [
      ...(this.#host.customer === undefined ? [] : [this.#methods]),
      ...(this.#open.status === 'idle' ? [] : [this.#open]),
      ...(this.id === undefined ? [] : [this.#state]),
    ];
    const isMissing = (query: QueryView<unknown>) =>
      query.data === undefined && !(query === this.#state && this.#known);
    const error = this.#steady(asked.find((query) => query.error)?.error);
    const data = asked.some(isMissing) ? undefined : this.#data;
    return {
      data,
      error,
      pending: data === undefined && asked.some((query) => query.pending),
      busy: (data === undefined || error !== undefined) && asked.some((query) => query.busy),
      stale: data !== undefined && error !== undefined,
      empty: false,
      retry: () => asked.forEach((query) => query.retry()),
    };
  }

  /** Somebody says that something happened: asks the backend. */
  hint(): void {
    this.#poller.hint();
  }

  /** Looks again at everything. */
  refresh(): void {
    this.#methods.refresh();
    this.#open.refresh();
    this.#state.refresh();
  }

  /** Takes an answer to something done here for the session to look at. */
  note(answer: CardSession): void {
    this.#known = answer;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { customer, plan, session } = this.#host;
    const { client } = this.#environment;
    const asked = [client, customer, session, plan];
    const isOther = asked.some((part, index) => part !== this.#asked[index]);
    this.#asked = asked;
    // A host that is handed the new session's id and sets it here means the same session.
    if (isOther && (session === undefined || session !== this.#known?.id)) this.#known = undefined;
    // What is listed still belongs to whatever was asked before.
    if (!isOther) this.#find();
  }

  /** After a reload, what is open is known to the backend alone; a link that was just taken back may have had a forerunner. */
  #find(): void {
    if (this.#known && this.session?.state !== 'canceled') return;
    const found = waiting(this.#open.data ?? [], this.#host.plan);
    if (found && found.id !== this.#known?.id) this.#known = found;
  }

  hostUpdated(): void {
    const { session } = this;
    const before = this.#seen;
    this.#seen = session;
    if (session?.id !== before?.id || session?.state !== before?.state) this.#onChange(before, session);
  }

  get #data(): CardData {
    const methods = this.#host.customer === undefined ? undefined : (this.#methods.data ?? undefined);
    return { cards: methods && cardsOnFile(methods), session: this.session };
  }

  /** The same trouble at each look is one trouble: it is told once. */
  #steady(error: TrancheError | undefined): TrancheError | undefined {
    if (!error || error.code !== this.#error?.code) this.#error = error;
    return this.#error;
  }
}
