import type { CardSessionInput } from '../../contract/cards.js';
import type { LiveHost } from '../../ui/host.js';
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

/** What a merchant does: invite, replace, take back. Each is told to the page before and after. */
export class CardActions {
  readonly #host: LiveHost;
  readonly #sessions: CardSessions;
  readonly #options: CardActionsOptions;
  #dialog: CardDialog | undefined;

  constructor(host: LiveHost, sessions: CardSessions, options: CardActionsOptions) {
    this.#host = host;
    this.#sessions = sessions;
    this.#options = options;
  }

  /** The dialog, once it was needed. */
  render(): unknown {
    return this.#dialog?.render();
  }

  async create(delivery: Delivery, replace = false): Promise<void> {
    const { customer, create, locked } = this.#sessions;
    if (customer === undefined || locked) return;
    const planId = this.#options.planId();
    if (!this.#host.dispatchEvent(new CardSessionCreateEvent({ customerId: customer, planId, delivery, replace })))
      return;
    const made = await create.run({ id: customer, delivery, ...(planId && { planId }), ...(replace && { replace }) });
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
    const { cancel, locked } = this.#sessions;
    if (locked || !this.#host.dispatchEvent(new CardSessionCancelEvent(id))) return;
    const answer = await cancel.run(id);
    if (!answer) return;
    this.#sessions.note(answer);
    this.#host.dispatchEvent(new CardSessionCanceledEvent(id));
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
