import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import Plug from 'lucide/dist/esm/icons/plug.mjs';
import type { LinkClient } from '../../client/link-client.js';
import type { Decision } from '../../contract/confirmation.js';
import type { TrancheError } from '../../core/errors.js';
import { tellDeveloper } from '../../frame/developer.js';
import { face } from '../../frame/faces.js';
import { FrameElement } from '../../frame/frame-element.js';
import type { Surroundings } from '../../frame/host.js';
import { renderFrame } from '../../frame/render-frame.js';
import { renderQuery, type QueryView } from '../../frame/render-query.js';
import { matchLocale } from '../../i18n/locale.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { PlanUpdateConfirmation, PlanUpdateTerms } from '../../model/plan-update.js';
import { OwnClient } from '../../state/own-client.js';
import { QueryController } from '../../state/query.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { skeletonBlock, skeletonLines } from '../../ui/skeleton.js';
import { Answering } from './answering.js';
import { Countdown } from './countdown.js';
import type { Wish } from './decider.js';
import {
  type PlanDecision,
  PlanConfirmedEvent,
  PlanConfirmEvent,
  PlanRejectedEvent,
  PlanRejectEvent,
} from './events.js';
import { LinkSource } from './link-source.js';
import { latest, stageOf, type Stage } from './model.js';
import { confirmStrings } from './strings.js';
import { styles } from './styles.js';
import {
  amounts,
  deadline,
  fact,
  facts,
  failureText,
  introOf,
  note,
  outcome,
  outcomeOf,
  type Wording,
} from './view.js';

const stages: readonly Stage[] = ['pending', 'confirmed', 'applied', 'rejected', 'expired', 'withdrawn'];

/**
 * What a merchant proposes for a buyer's plan, and the buyer's answer: reached by a link, without a login and without a provider.
 *
 * The secret of the link comes from the address bar (`…/confirm#<secret>`), where it does not stay, or from the page in `link`; it never
 * stands in an attribute. Reload works.
 *
 * @summary The buyer confirms or declines a new amount
 * @tag tranche-plan-confirm
 * @status experimental
 * @since 0.1.0
 * @slot toolbar - The page's own controls, beside the heading
 * @csspart body - The proposal
 * @csspart table - What would change, and what would not
 * @csspart row - One of these facts
 * @csspart cell - Its value
 * @csspart state - What has become of the proposal; a face without one
 * @csspart message - Why an answer did not happen, or is uncertain
 * @csspart actions - The buttons
 * @csspart submit - Confirms; declines, once asked
 * @csspart cancel - Declines; goes back, once asked
 * @cssstate pending - Waits for the buyer's answer
 * @cssstate confirmed - The buyer has confirmed
 * @cssstate applied - … and the new amount is in force
 * @cssstate rejected - The buyer has declined
 * @cssstate expired - Nobody answered in time
 * @cssstate withdrawn - The merchant took it back
 * @fires {PlanConfirmEvent} tranche-plan-confirm
 * @fires {PlanConfirmedEvent} tranche-plan-confirmed
 * @fires {PlanRejectEvent} tranche-plan-reject
 * @fires {PlanRejectedEvent} tranche-plan-rejected
 */
export class PlanConfirmElement extends FrameElement<LinkClient> {
  static override styles = styles;

  /** Where the backend's paths begin, for instance `https://api.example.com/v1`; not needed with a `client`. */
  @property({ attribute: 'base-url' }) baseUrl?: string | undefined;

  /** The secret of the link, for pages that take it from elsewhere than their address. */
  @property({ attribute: false }) link?: string | undefined;

  /** BCP 47 tag; without it the language of the nearest `lang`. */
  @property() locale?: string | undefined;

  /** @internal */
  declare readonly source: OwnClient;
  /** @internal */
  readonly surroundings: Surroundings = { unconnected: () => this.#renderUnconnected() };
  /** @internal */
  override readonly strings = new StringsController(this, confirmStrings);
  readonly #link = new LinkSource(this);
  readonly #proposal = new QueryController<[], PlanUpdateConfirmation>(this, {
    operation: 'confirmation.get',
    reads: ['confirmation'],
    args: () => (this.#link.isOpen ? [] : null),
    run: (client, _args, options) => client.confirmation.get({}, options),
  });
  readonly #countdown = new Countdown(this, () => this.#proposal.refresh());
  readonly #answering = new Answering(this, {
    before: (wish) => this.#onAnswer(wish),
    done: (wish, answer) => this.#onAnswered(wish, answer),
    failed: (error) => this.#onFailed(error),
  });
  /** What was known of the proposal when an answer failed in doubt: until it is read again nobody knows whether that was stored. */
  #doubted: PlanUpdateConfirmation | undefined;
  #said: Stage | undefined;
  /** Milliseconds to the deadline, the same for all that one drawing shows and says. */
  #left: number | undefined;
  #isActing = false;

  /** Declining asks once more. */
  @state() private asking = false;

  /** Never a provider's client: that session is somebody else's. */
  protected override connect(): OwnClient {
    return new OwnClient(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pageshow', this.#onPageShow);
    if (this.hasAttribute('link')) tellDeveloper(`<${this.localName}>: the link is a secret; set it as a property.`);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#onPageShow);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.client = this.#link.client;
    this.#countdown.follow(this.#data, this.#data?.terms.expiresAt);
    this.#left = this.#countdown.left;
    this.#announce();
    this.#isActing = !!this.shadowRoot?.activeElement?.closest('.actions');
  }

  protected override render(): TemplateResult {
    const { t } = this.strings;
    const data = this.#data;
    return renderFrame(this, {
      title: t('title'),
      ...(data && { summary: introOf(data, this.#wording) }),
      body: renderQuery(this, this.#view, {
        ready: (shown) => (shown ? this.#renderProposal(shown) : nothing),
        skeleton: () =>
          html`<div class="soon">${skeletonBlock()}</div>
            ${skeletonLines(6)}`,
        empty: () => t(this.#link.isOpen ? 'notFound' : 'noLink'),
      }),
    });
  }

  #renderProposal(data: PlanUpdateConfirmation): TemplateResult {
    const stage = this.#stage ?? 'unknown';
    const wording = this.#wording;
    const { terms } = data;
    const isOpen = stage === 'pending';
    const isAgreed = stage === 'confirmed' || stage === 'applied';
    return html`<div class="body" part="body">
      ${isOpen ? nothing : outcome(outcomeOf(stage, data, wording))} ${this.#renderNotice(isOpen)}
      ${isOpen || isAgreed ? [amounts(terms, wording), facts(terms, wording)] : nothing}
      ${isOpen && terms.reactivates ? banner({ tone: 'info', text: wording.t('reactivates') }) : nothing}
      ${isOpen ? [note(data, wording), deadline(terms.expiresAt, this.#left ?? 0, wording)] : nothing}
      ${isOpen ? (this.#isInDoubt ? nothing : this.#renderActions(data)) : this.#renderProof(data)}
    </div>`;
  }

  #renderActions({ terms }: PlanUpdateConfirmation): TemplateResult {
    const { t, formats } = this.#wording;
    const busy = this.#locked;
    const act = (decision: Decision, label: string, kind: 'primary' | 'plain') =>
      button({
        label,
        kind,
        part: 'submit',
        busy: busy === decision,
        refused: busy !== undefined,
        onClick: () => this.#answer(decision),
      });
    if (this.asking)
      return this.#renderQuestion(
        terms,
        act('reject', t('rejectAct', { amount: formats.money(terms.newAmount) }), 'plain'),
      );
    const onClick = () => (this.asking = true);
    return html`<div class="actions" part="actions">
      ${act('confirm', t('confirm', { amount: formats.money(terms.newAmount) }), 'primary')}
      ${button({ label: t('reject'), kind: 'quiet', id: 'decline', part: 'cancel', refused: busy !== undefined, onClick })}
    </div>`;
  }

  #renderQuestion({ oldAmount, reactivates }: PlanUpdateTerms, yes: TemplateResult): TemplateResult {
    const { t, formats } = this.#wording;
    const body = t(reactivates ? 'rejectBodyPaused' : 'rejectBody', { amount: formats.money(oldAmount) });
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.asking = false;
    };
    const onClick = () => (this.asking = false);
    return html`<div class="actions ask" part="actions" role="group" aria-labelledby="question" @keydown=${onKeyDown}>
      <p class="question" id="question" tabindex="-1"><strong class="word">${t('rejectTitle')}</strong> ${body}</p>
      ${yes}
      ${button({ label: t('back'), kind: 'quiet', part: 'cancel', refused: this.#locked !== undefined, onClick })}
    </div>`;
  }

  /** What the buyer can keep: when it was answered, and the fingerprint of what was agreed to. */
  #renderProof({ decidedAt, termsHash }: PlanUpdateConfirmation): TemplateResult | typeof nothing {
    const { t, formats } = this.#wording;
    const { words } = this;
    if (decidedAt === undefined || termsHash === undefined) return nothing;
    const copy = this.copy.button({
      value: termsHash,
      label: words.t('copyValue', { value: t('proof') }),
      copied: words.t('copied'),
      failed: words.t('copyFailed'),
    });
    return html`<dl class="facts">
      ${fact(t('answered'), formats.instant(decidedAt))}
      ${fact(t('proof'), html`<span class="proof"><span class="truncate">${termsHash}</span>${copy}</span>`)}
    </dl>`;
  }

  #renderNotice(isOpen: boolean): TemplateResult | typeof nothing {
    if (this.#answering.isUncertain)
      return banner({ tone: 'warning', part: 'message', role: 'status', text: this.strings.t('uncertain') });
    if (isOpen && this.#isInDoubt) return this.#renderDoubt();
    const { error, isDoubtful } = this.#answering;
    const text = error && failureText({ error, isDoubtful, isOpen }, this.strings.t, this.words.t);
    return text ? banner({ tone: isOpen ? 'warning' : 'info', part: 'message', text }) : nothing;
  }

  #renderDoubt(): TemplateResult {
    const { t } = this.strings;
    const ask = button({
      label: t('askAgain'),
      kind: 'plain',
      busy: this.#proposal.pending,
      onClick: () => this.#proposal.refresh(),
    });
    return banner({ tone: 'warning', part: 'message', text: t('inDoubt'), actions: html`${ask}` });
  }

  #renderUnconnected(): TemplateResult | undefined {
    if (!this.source.missing || !this.#link.isOpen) return undefined;
    const { t } = this.strings;
    return face({ icon: Plug, text: t('notConnected'), detail: t('notConnectedHint', { tag: this.localName }) });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const one of stages) this.setState(one, one === this.#stage);
    // The rest of the code comes while the terms are being read.
    if (this.#stage === 'pending') void this.#answering.load().catch(() => undefined);
    if (this.#isUnknown && this.#proposal.error) this.fail(this.#proposal.error);
    this.#keepFocus();
  }

  /** The button that was pressed is gone: whoever pressed it goes on where the answer is. */
  #keepFocus(): void {
    const root = this.shadowRoot;
    if (!this.#isActing || !root || root.activeElement) return;
    root.querySelector<HTMLElement>(this.asking ? '#question' : '#decline')?.focus();
    if (!root.activeElement) root.querySelector<HTMLElement>('.content')?.focus();
  }

  #answer(decision: Decision): void {
    const data = this.#data;
    if (data) void this.#answering.answer(decision, data.terms, this.#locale);
  }

  #onAnswer(wish: Wish): boolean {
    const detail = detailOf(wish);
    return this.dispatchEvent(wish.decision === 'confirm' ? new PlanConfirmEvent(detail) : new PlanRejectEvent(detail));
  }

  #onAnswered(wish: Wish, answer: PlanUpdateConfirmation): void {
    this.asking = false;
    const detail = { ...detailOf(wish), decidedAt: answer.decidedAt, effectiveFrom: answer.terms.effectiveFrom };
    this.dispatchEvent(wish.decision === 'confirm' ? new PlanConfirmedEvent(detail) : new PlanRejectedEvent(detail));
  }

  #onFailed(error: TrancheError): void {
    const { isDoubtful } = this.#answering;
    const { t } = this.strings;
    this.#doubted = isDoubtful ? this.#proposal.data : undefined;
    this.live.say(isDoubtful ? t('inDoubt') : failureText({ error, isDoubtful, isOpen: true }, t, this.words.t), 'now');
  }

  /** However the proposal ended, by whom or by itself: whoever cannot see it hears it. */
  #announce(): void {
    const stage = this.#stage;
    const data = this.#data;
    if (this.#said === 'pending' && data && stage && stage !== 'pending') {
      const { title, body } = outcomeOf(stage, data, this.#wording);
      this.live.say(`${title}. ${body}`);
    }
    this.#said = stage;
  }

  /** Back from the browser's cache the page looks as it was left: what became of it meanwhile must be asked. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#proposal.refresh();
  };

  get #data(): PlanUpdateConfirmation | undefined {
    return latest(this.#proposal.data, this.#answering.data);
  }

  get #stage(): Stage | undefined {
    return this.#data && stageOf(this.#data, this.#left);
  }

  get #isInDoubt(): boolean {
    return this.#answering.isDoubtful && this.#doubted !== undefined && this.#doubted === this.#proposal.data;
  }

  /** A link that nobody knows. */
  get #isUnknown(): boolean {
    const { error } = this.#proposal;
    return !this.#data && (error?.status === 404 || error?.status === 401);
  }

  get #view(): QueryView<PlanUpdateConfirmation | null> {
    const { error, pending, busy, stale } = this.#proposal;
    const retry = () => this.#proposal.retry();
    const isAsked = this.client !== undefined || this.source.missing;
    if (this.#isUnknown || (isAsked && !this.#link.isOpen && !this.#link.isWaiting))
      return { data: null, error: undefined, pending, busy, stale: false, empty: true, retry };
    return { data: this.#data, error, pending, busy, stale, empty: false, retry };
  }

  /** What is being decided; after a refusal, until we know how things stand. */
  get #locked(): Decision | 'looking' | undefined {
    const { working, error } = this.#answering;
    return working ?? (error && this.#proposal.pending ? 'looking' : undefined);
  }

  get #wording(): Wording {
    return { t: this.strings.t, formats: this.locales.formats };
  }

  /** The language the terms are shown in: where our texts lack the page's, theirs. */
  get #locale(): string {
    const { lang } = this.strings;
    return matchLocale(this.locales.locale, [lang]) ? this.locales.locale : lang;
  }
}

const detailOf = ({ updateId, termsHash, locale }: Wish): PlanDecision => ({ updateId, termsHash, locale });
