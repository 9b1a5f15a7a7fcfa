import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NoticeController } from '../../blocks/notice.js';
import { asTrancheError } from '../../core/errors.js';
import { errorWord } from '../../frame/error-words.js';
import { renderFrame } from '../../frame/render-frame.js';
import { renderQuery } from '../../frame/render-query.js';
import { WidgetElement } from '../../frame/widget-element.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { CardSession } from '../../model/card-session.js';
import { badgeStyles } from '../../ui/badge.js';
import { fieldStyles } from '../../ui/field.js';
import { skeletonLines } from '../../ui/skeleton.js';
import { CardActions } from './card-actions.js';
import type { FrameStatus } from './card-frame.js';
import { CardSessions } from './card-sessions.js';
import { cardList, outcomeBanner, outcomeText, type Wording } from './card-view.js';
import { CardRegisteredEvent } from './events.js';
import { invitation, offer, silentBanner, trouble, unsafeBanner } from './invitation.js';
import { LazyFrame } from './lazy-frame.js';
import { activeCard, formValue, newlyRegistered, type CardData } from './model.js';
import { PageAddress } from './page-address.js';
import { cardStrings } from './strings.js';
import { styles } from './styles.js';

/**
 * Lets a buyer register a card on the payment provider's own page: by a link that is copied or mailed, or in a frame. The page around
 * it never sees the card. Shows what is on file and how the invitation ends, as the backend says.
 *
 * In a form its value is the id of the payment method, under the element's `name`.
 *
 * @summary Cards on file, and the invitation to register another one on the provider's page
 * @tag tranche-card-registration
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls
 * @csspart row - A card on file
 * @csspart badge - How a card or an invitation stands
 * @csspart field - The buyer's link with its label and hint
 * @csspart label - The label of the link
 * @csspart input - The link, to be selected and copied
 * @csspart hint - A sentence beside the actions
 * @csspart message - What happened, or what went wrong
 * @csspart actions - The buttons of an invitation
 * @csspart submit - What makes a new invitation, or does what a dialog asks
 * @csspart cancel - Takes the invitation back; the way out of a dialog
 * @csspart body - The frame with the provider's page
 * @cssstate open - An invitation waits for the buyer
 * @cssstate framed - The provider's page is shown in the frame and works
 * @fires {CardSessionCreateEvent} tranche-card-session-create
 * @fires {CardSessionCreatedEvent} tranche-card-session-created
 * @fires {CardSessionCancelEvent} tranche-card-session-cancel
 * @fires {CardSessionCanceledEvent} tranche-card-session-canceled
 * @fires {CardRegisteredEvent} tranche-card-registered
 */
export class CardRegistrationElement extends WidgetElement {
  static readonly formAssociated = true;
  static override styles = [badgeStyles, fieldStyles, styles];

  /** Id of the buyer whose cards are shown. */
  @property() customer?: string | undefined;

  /** Id of the plan the card is meant for; without it, all plans of the buyer. */
  @property() plan?: string | undefined;

  /** Id of a session that exists. */
  @property() session?: string | undefined;

  /** Address of that session's page. Never an attribute: the buyer's secret is in it. */
  @property({ attribute: false }) url?: string | undefined;

  /** `link`: the buyer opens the page by a link; `frame`: it is shown here as soon as its address is known. */
  @property() mode: 'link' | 'frame' = 'link';

  /** Origins the card page may have, separated by spaces. Without it the backend's word is taken. */
  @property({ attribute: 'page-origins' }) pageOrigins = '';

  /** The page in the frame may open a window for the bank's page, where the bank cannot be framed. */
  @property({ type: Boolean, attribute: 'redirect-fallback' }) redirectFallback = false;

  /** Name of the value in a form. */
  @property({ reflect: true }) name?: string | undefined;

  /** Somebody asked for the form here. */
  @state() private isShown = false;

  /** @internal */
  override readonly strings = new StringsController(this, cardStrings);
  readonly #notice = new NoticeController(this, this.live);
  readonly #sessions = new CardSessions(this, {
    canInvite: () => this.#canAct,
    onChange: (before, now) => this.#onSession(before, now),
  });
  readonly #actions = new CardActions(this, this.#sessions, {
    wording: () => this.#wording,
    planId: () => this.plan,
    onCreated: (delivery) => void this.#onCreated(delivery),
    onFailure: (error) => this.#onFailure(error),
  });
  readonly #address = new PageAddress();
  readonly #frame = new LazyFrame(
    this,
    {
      title: () => this.strings.t('frameTitle'),
      locale: () => this.locales.locale,
      popups: () => this.redirectFallback,
      onPhase: () => this.#sessions.hint(),
      onStatus: (status) => this.#onFrame(status),
    },
    (error) => this.#onFailure(error),
  );

  constructor() {
    super();
    // A label's click arrives at the element itself; clicks inside come from deeper.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** Id of the payment method just registered, else of the card on file; `null` without any. */
  get value(): string | null {
    const { data } = this.#sessions.view;
    return data ? formValue(data, this.#wording.today) : null;
  }

  /** Into the frame's form when it is shown, else to the first control. */
  override focus(options?: FocusOptions): void {
    if (!this.#frame.focus()) this.renderRoot.querySelector<HTMLElement>('.content :is(button, input)')?.focus(options);
  }

  /** Asks for the cards and the session again. */
  refresh(): void {
    this.#sessions.refresh();
  }

  /** @internal Moved in one piece: the frame lives on, everything else looks around anew. */
  connectedMoveCallback(): void {
    this.#frame.carry(() => {
      this.disconnectedCallback();
      this.connectedCallback();
    });
  }

  protected override willUpdate(): void {
    this.#address.read(this.#sessions.url, this.pageOrigins, this.#isFramed);
    this.#frame.follow(this.isConnected && this.#isOpen ? this.#address.frame : undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.setFormValue(this.value);
    this.setState('open', this.#isOpen);
    this.setState('framed', this.#frame.status === 'ready');
    if (this.#address.error && this.#isOpen) this.fail(this.#address.error);
    // The rest of the code comes while the cards are being looked at.
    if (this.#canAct) void this.#actions.prepare().catch(() => undefined);
  }

  protected override render(): TemplateResult {
    return renderFrame(this, {
      title: this.strings.t('title'),
      body: html`${this.#notice.render(this.words.t('close'))}${renderQuery(this, this.#sessions.view, {
        ready: (data) => this.#renderBody(data),
        skeleton: () => skeletonLines(3),
        needs: [this.meta],
      })}`,
      overlays: this.#actions.render(),
    });
  }

  #renderBody({ cards, session }: CardData): unknown {
    if (!cards && !session) return this.#renderNothing();
    const onReplace = this.#canAct ? () => void this.#actions.askReplace() : undefined;
    return [
      cards ? cardList(cards, this.#wording) : nothing,
      trouble(this.#actions, this.#wording, onReplace),
      session ? outcomeBanner(session, this.#wording) : nothing,
      session && this.#isOpen ? this.#renderOpen(session) : this.#renderOffer({ cards, session }),
    ];
  }

  #renderNothing(): TemplateResult {
    const { t } = this.strings;
    if (this.customer !== undefined) return html`<p class="text soft">${t('notOffered')}</p>`;
    return html`<p class="text">${t('noBuyer')}</p>
      <p class="text soft">${t('noBuyerHint')}</p>`;
  }

  #renderOffer({ cards, session }: CardData): unknown {
    // Then the way to replace it stands beside the reason.
    if (!this.#canAct || this.#actions.made?.error?.code === 'has_active_card') return nothing;
    const hasCard = activeCard(cards, this.#wording.today) !== undefined;
    return [
      hasCard ? nothing : html`<p class="text soft" part="hint">${this.strings.t('hint')}</p>`,
      offer(this.#wording, {
        hasCard,
        isAgain: session !== undefined,
        isFramed: this.mode === 'frame',
        busy: this.#actions.delivery,
        onCreate: (delivery) => void this.#actions.create(delivery),
        onShow: () => this.#onShow(true),
        onReplace: () => void this.#actions.askReplace(),
      }),
    ];
  }

  #renderOpen(session: CardSession): unknown {
    const link = this.#address.link?.href;
    const { error } = this.#address;
    return [
      error ? unsafeBanner(error, this.#wording) : nothing,
      invitation(session, this.#wording, {
        link,
        isUnsafe: error !== undefined,
        copy: this.copy,
        canAct: this.#canAct,
        form: this.mode === 'frame' ? undefined : this.isShown,
        busy: this.#actions.takenBack?.locked === true,
        onShow: (shown) => this.#onShow(shown),
        onCancel: () => void this.#actions.askCancel(session.id),
      }),
      this.#frame.status === 'silent'
        ? silentBanner(this.#wording, { retry: () => this.#frame.retry(), link })
        : nothing,
      this.#frame.render(),
    ];
  }

  get #wording(): Wording {
    const today = this.meta.data?.today ?? '';
    return { t: this.strings.t, words: this.words.t, formats: this.locales.formats, today };
  }

  /** A capability that this session was not granted is absent, too. */
  get #canAct(): boolean {
    return this.meta.data?.capabilities.includes('card.session') ?? false;
  }

  get #isOpen(): boolean {
    return this.#sessions.session?.state === 'open';
  }

  get #isFramed(): boolean {
    return this.mode === 'frame' || this.isShown;
  }

  #onShow(shown: boolean): void {
    this.isShown = shown;
    if (shown && !this.#isOpen) void this.#actions.create('link');
  }

  async #onCreated(delivery: 'link' | 'email'): Promise<void> {
    this.live.say(this.strings.t(delivery === 'email' ? 'createdEmail' : 'created'));
    await this.updateComplete;
    this.#keepFocus('.link .input');
  }

  /** The backend's word about the session changed. */
  #onSession(before: CardSession | undefined, now: CardSession | undefined): void {
    const card = newlyRegistered(before, now);
    if (now?.id !== before?.id || now?.state !== 'open') this.isShown = this.isShown && now?.state === 'open';
    if (!now || before?.id !== now.id) return;
    const text = outcomeText(now, this.#wording);
    if (text !== undefined) this.live.say(text);
    this.#keepFocus('.content');
    if (!card) return;
    this.environment.shared?.invalidate(['cards', 'plans']);
    this.dispatchEvent(new CardRegisteredEvent(now, card));
  }

  #onFrame(status: FrameStatus): void {
    const { t } = this.strings;
    if (status === 'loading') this.live.say(t('frameLoading'));
    if (status === 'ready') this.live.say(t('frameReady'));
  }

  #onFailure(error: unknown): void {
    this.#notice.say(this.words.t(errorWord(asTrancheError(error))), 'danger');
  }

  /** What had the focus is gone: whoever used it goes on here. */
  #keepFocus(place: string): void {
    const { activeElement, body } = this.ownerDocument;
    const isLost = activeElement === null || activeElement === body || activeElement === this;
    if (isLost && !this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }
}
