import type { CardSessionInput } from '../../contract/cards.js';
import type { SourceHost } from '../../state/source.js';
import type { CardChanges, Change } from './card-changes.js';
import type { CardSessions } from './card-sessions.js';
import type { Wording } from './card-view.js';
import type { CardDialog } from './dialog.js';
import {
  CardSessionCanceledEvent,
  CardSessionCancelEvent,
  CardSessionCreatedEvent,
  CardSessionCreateEvent,
} from './events.js';
import { activeCard } from './model.js';

type Delivery = CardSessionInput['delivery'];

export interface CardActionsOptions {
  readonly wording: () => Wording;
  readonly planId: () => string | undefined;
  readonly onCreated: (delivery: Delivery) => void;
  /** Code that is loaded on demand did not come. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * What a merchant does: invite, replace, take back. Each is told to the page before and after. The code that asks or changes is loaded
 * on demand.
 */
export class CardActions {
  readonly #host: SourceHost;
  readonly #sessions: CardSessions;
  readonly #options: CardActionsOptions;
  #changes: CardChanges | undefined;
  #dialog: CardDialog | undefined;
  /** What was asked for while its code is on its way. */
  #awaited: { readonly delivery?: Delivery } | undefined;

  constructor(host: SourceHost, sessions: CardSessions, options: CardActionsOptions) {
    this.#host = host;
    this.#sessions = sessions;
    this.#options = options;
  }

  /** The dialog, once it was needed. */
  render(): unknown {
    return this.#dialog?.render();
  }

  /** How the last invitation that was made here came about; undefined before the first. */
  get made(): Change<CardSessionInput> | undefined {
    return this.#changes?.create;
  }

  /** How the last one that was taken back here went. */
  get takenBack(): Change<string> | undefined {
    return this.#changes?.cancel;
  }

  /** What is being made. */
  get delivery(): Delivery | undefined {
    return this.#awaited?.delivery ?? (this.made?.locked ? this.made.input?.delivery : undefined);
  }

  /** Something is under way, and nothing else can be. */
  get locked(): boolean {
    return this.#awaited !== undefined || this.made?.locked === true || this.takenBack?.locked === true;
  }

  /** Has the code ready before it is needed. */
  async prepare(): Promise<CardChanges> {
    if (this.#changes) return this.#changes;
    const { CardChanges } = await import('./card-changes.js');
    return (this.#changes ??= new CardChanges(this.#host));
  }

  async create(delivery: Delivery, replace = false): Promise<void> {
    const { customer } = this.#sessions;
    if (customer === undefined || this.locked) return;
    const planId = this.#options.planId();
    if (!this.#host.dispatchEvent(new CardSessionCreateEvent({ customerId: customer, planId, delivery, replace })))
      return;
    const changes = await this.#ready({ delivery });
    const input = { id: customer, delivery, ...(planId && { planId }), ...(replace && { replace }) };
    const made = await changes?.create.run(input);
    if (!made) return;
    this.#sessions.note(made);
    this.#host.dispatchEvent(new CardSessionCreatedEvent(made));
    this.#options.onCreated(delivery);
  }

  /** Asks before a card that works is put at stake. */
  async askReplace(): Promise<void> {
    const card = activeCard(this.#sessions.view.data?.cards, this.#options.wording().today);
    const dialog = await this.#load();
    dialog?.ask({ about: 'replace', card, act: (delivery) => void this.create(delivery, true) });
  }

  async askCancel(id: string): Promise<void> {
    const dialog = await this.#load();
    dialog?.ask({ about: 'cancel', act: () => void this.#cancel(id) });
  }

  async #cancel(id: string): Promise<void> {
    if (this.locked || !this.#host.dispatchEvent(new CardSessionCancelEvent(id))) return;
    const changes = await this.#ready({});
    const answer = await changes?.cancel.run(id);
    if (!answer) return;
    this.#sessions.note(answer);
    this.#host.dispatchEvent(new CardSessionCanceledEvent(id));
  }

  /** Undefined when the code did not come: then nothing was done. */
  async #ready(awaited: { readonly delivery?: Delivery }): Promise<CardChanges | undefined> {
    if (this.#changes) return this.#changes;
    this.#awaited = awaited;
    this.#host.requestUpdate();
    try {
      return await this.prepare();
    } catch (error) {
      this.#options.onFailure(error);
      return undefined;
    } finally {
      this.#awaited = undefined;
      this.#host.requestUpdate();
    }
  }

  async #load(): Promise<CardDialog | undefined> {
    try {
      const { CardDialog } = await import('./dialog.js');
      this.#dialog ??= new CardDialog(this.#host, this.#options.wording);
      return this.#dialog;
    } catch (error) {
      this.#options.onFailure(error);
      return undefined;
    }
  }
}
