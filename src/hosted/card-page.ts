import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FrameLook } from '../contract/card-frame.js';
import { digest } from '../core/digest.js';
import type { FieldIssue } from '../core/errors.js';
import { DialogController } from '../ui/dialog.js';
import { LiveController } from '../ui/live.js';
import { challengeContent, challengeFrame, methodFrame, methodView } from './bank-view.js';
import { CardForm, type TypedCard } from './card-form.js';
import { consentOf } from './consent.js';
import { Countdown } from './countdown.js';
import { closedView, doneView, loadingView, onFileView, problemView } from './end-view.js';
import { formView, noticeText } from './form-view.js';
import { watchIdle } from './idle.js';
import { applyLook } from './look.js';
import { ParentLink, type Embedding, type FramePhase } from './parent-link.js';
import { postForm } from './post-form.js';
import { cardName, type Scene } from './scene.js';
import { Speech, spoken } from './speech.js';
import type { Step } from './step.js';
import { Visit, type VisitSource } from './visit.js';
import type { CardPageView, Challenge } from './vault-protocol.js';

export interface PageSource extends VisitSource {
  /** When the page is framed. */
  embedding?: Embedding;
  /** Where the language and the host's look go; the page's root element. */
  root?: HTMLElement;
  /** The reader's, best first; the buyer's own, which the vault may know, wins. */
  languages?: readonly string[];
  idleMs?: number;
}

const tenMinutes = 600_000;

const phases: Readonly<Record<Step['at'], FramePhase>> = {
  loading: 'loading',
  on_file: 'ready',
  form: 'ready',
  saving: 'saving',
  bank: 'challenge',
  done: 'done',
  closed: 'closed',
  problem: 'failed',
};

/**
 * The hosted card page: one buyer, one link, one card. Drawn into the document itself, without a shadow root, because password managers
 * and the engines' own card filling look there first. Give it a `source`; everything else follows.
 */
export class CardPageElement extends LitElement {
  // Decorators would cost the page half a kilobyte.
  static override properties = { source: { attribute: false } };

  declare source: PageSource | undefined;

  readonly #speech = new Speech(this);
  readonly #live = new LiveController(this);
  readonly #countdown = new Countdown(this);
  readonly #dialog = new DialogController(this, 'bank');
  readonly #form = new CardForm(this, () => this.#visit.changed());
  readonly #visit: Visit = new Visit(this, {
    onStep: (step, before) => this.#onStep(step, before),
    onRefused: (fields) => this.#onRefused(fields),
  });
  #link: ParentLink | undefined;
  #posted: Element | undefined;
  #focusNext: string | undefined;
  #hasHostLanguage = false;
  #stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const sizes = new ResizeObserver(() => this.#tellHeight());
    sizes.observe(this);
    const listen = (type: string, on: (event: Event) => void): (() => void) => {
      window.addEventListener(type, on);
      return () => window.removeEventListener(type, on);
    };
    this.#stops = [
      () => sizes.disconnect(),
      listen('message', this.#onMessage),
      listen('online', this.#onOnline),
      listen('pagehide', this.#onHide),
      listen('pageshow', this.#onShow),
      watchIdle(this, () => this.#onIdle(), this.source?.idleMs ?? tenMinutes),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops.splice(0)) stop();
    this.#link?.close();
    this.#link = undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('source') || !this.source) return;
    this.#speech.speak(...(this.source.languages ?? []));
    this.#visit.start(this.source);
  }

  protected override render(): TemplateResult {
    const { step } = this.#visit;
    // Until its words are there the page keeps its shape.
    const shown = this.#speech.ready ? step : ({ at: 'loading' } as const);
    return html`<main aria-busy=${shown.at === 'loading' ? 'true' : nothing}>${this.#renderStep(shown)}</main>
      ${this.#live.render()} ${this.#dialog.render(() => this.#challengeContent())}`;
  }

  protected override updated(): void {
    this.#form.attach(this.querySelector('form[method]'));
    const { lang, formats } = this.#speech;
    const { root = this } = this.source ?? {};
    if (root.lang !== lang) root.lang = lang;
    if (root.dir !== formats.dir) root.dir = formats.dir;
    const { t, merchant } = this.#scene;
    if (merchant && root === document.documentElement) document.title = t('title', { merchant });
    this.#postToBank();
    this.#tellHeight();
    if (this.#focusNext === undefined) return;
    const target = this.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  get #scene(): Scene {
    const { step } = this.#visit;
    return {
      t: this.#speech.t,
      formats: this.#speech.formats,
      framed: this.source?.embedding !== undefined,
      merchant: 'view' in step ? step.view.merchantName : '',
    };
  }

  #renderStep(step: Step): TemplateResult {
    const scene = this.#scene;
    switch (step.at) {
      case 'loading':
        return loadingView(scene);
      case 'on_file':
        return onFileView(scene, step.card, {
          onReplace: () => this.#visit.replace(),
          onKeep: () => this.#visit.keep(),
        });
      case 'done':
        return doneView(scene, step);
      case 'closed':
        return closedView(scene, step);
      case 'problem':
        return problemView(scene, step.why, this.#countdown.left, () => void this.#visit.open());
      case 'form':
      case 'saving':
      case 'bank':
        return this.#renderForm(scene, step);
    }
  }

  #renderForm(scene: Scene, step: Extract<Step, { at: 'form' | 'saving' | 'bank' }>): TemplateResult {
    const { view } = step;
    this.#form.use(view);
    const isMethod = step.at === 'bank' && step.phase === 'method';
    const onLoad = () => this.#visit.stirred('load');
    return html`${formView({
      ...scene,
      view,
      form: this.#form,
      notice: step.at === 'form' ? step.notice : undefined,
      busy: step.at !== 'form',
      wait: this.#countdown.left,
      consent: this.#consent(view) ?? '',
      onSubmit: () => void this.#onSubmit(),
    })}${isMethod ? methodView(scene, { onLoad }) : nothing}`;
  }

  #challengeContent() {
    const { step } = this.#visit;
    const challenge = step.at === 'bank' ? step.challenge : ({ url: '', fields: {}, size: 'full' } as Challenge);
    return challengeContent(this.#scene, challenge, {
      onLoad: () => this.#visit.stirred('load'),
      onOpen: () => postForm(challenge.url, challenge.fields, '_blank'),
    });
  }

  #consent(view: CardPageView): string | undefined {
    return consentOf(this.#speech.t, view.consentVersion, view.merchantName);
  }

  async #onSubmit(): Promise<void> {
    const { step } = this.#visit;
    const card = this.#form.read();
    if (step.at !== 'form') return;
    if (!card) {
      this.#focusNext = '#summary';
      return;
    }
    await this.#send(step.view, card);
  }

  async #send(view: CardPageView, card: TypedCard): Promise<void> {
    const shown = this.#consent(view);
    if (shown === undefined) return;
    const { lang } = this.#speech;
    const hash = await digest(shown);
    await this.#visit.submit({ ...card, consent: { version: view.consentVersion, hash, locale: lang } });
  }

  #onRefused(fields: readonly FieldIssue[]): void {
    if (this.#form.refuse(fields)) this.#focusNext = '#summary';
  }

  #onStep(step: Step, before: Step): void {
    // Some engines give a pressed button no focus: whoever sent a card was here all the same.
    const wasHere = before.at === 'saving' || before.at === 'bank' || this.contains(document.activeElement);
    if ('view' in step) this.#meet(step.view);
    this.#link?.phase(phases[step.at]);
    const isBank = step.at === 'bank' && step.phase === 'challenge';
    if (isBank) this.#dialog.show(() => this.#visit.leaveBank());
    else if (this.#dialog.isOpen) this.#dialog.close();
    if (step.at === 'done' || step.at === 'closed') this.#form.clear();
    this.#wait(step);
    this.#say(step);
    if (step.at === before.at && step.at !== 'form') return;
    // The focus stays where the buyer is; it never comes to a page that nobody has touched.
    if (step.at === 'form' && step.notice && step.notice.kind !== 'idle') this.#focusNext = '#notice';
    else if (wasHere && ['done', 'closed', 'on_file', 'problem', 'form'].includes(step.at)) this.#focusNext = 'h1';
  }

  /** The first view of a session says whose language to speak and who may frame the page. */
  #meet(view: CardPageView): void {
    const { embedding } = this.source ?? {};
    if (!this.#hasHostLanguage && view.locale && spoken(view.locale)) this.#speech.speak(view.locale);
    if (!embedding || this.#link) return;
    this.#link = new ParentLink(embedding, view.parents, {
      onLook: (look, locale) => this.#onLook(look, locale),
      onFocus: () => this.#onFocusIn(),
    });
    this.#tellHeight();
  }

  #wait(step: Step): void {
    if (step.at === 'problem' && step.seconds !== undefined) this.#countdown.start(step.seconds);
    if (step.at === 'form' && step.notice?.kind === 'rate_limited') this.#countdown.start(step.notice.seconds);
  }

  #say(step: Step): void {
    const { t } = this.#speech;
    if (step.at === 'saving') this.#live.say(t('saving'));
    if (step.at === 'bank' && step.phase !== 'challenge') {
      this.#live.say(t(step.phase === 'method' ? 'bankWaiting' : 'bankChecking'));
    }
    if (step.at === 'form' && step.notice) {
      this.#live.say(noticeText(this.#scene, step.notice, this.#countdown.left), 'now');
    }
    if (step.at === 'done') this.#live.say(`${t('done')}. ${cardName(this.#scene, step.card)}`);
  }

  #frame(name: string): HTMLIFrameElement | null {
    return this.querySelector(`iframe[name=${name}]`);
  }

  /** Each frame gets its form once, as soon as it is there. */
  #postToBank(): void {
    const { step } = this.#visit;
    if (step.at !== 'bank') {
      this.#posted = undefined;
      return;
    }
    const { challenge, phase } = step;
    const frame = this.#frame(phase === 'method' ? methodFrame : challengeFrame);
    if (!frame || frame === this.#posted || phase === 'checking') return;
    this.#posted = frame;
    const [url, fields] =
      phase === 'method'
        ? [challenge.methodUrl ?? '', challenge.methodFields ?? {}]
        : [challenge.url, challenge.fields];
    postForm(url, fields, phase === 'method' ? methodFrame : challengeFrame);
  }

  /** Only frames of the bank are heard, and what they say is only a reason to ask. */
  readonly #onMessage = (event: Event): void => {
    const { source } = event as MessageEvent<unknown>;
    const frames = [this.#frame(methodFrame), this.#frame(challengeFrame)];
    if (source !== null && frames.some((frame) => frame?.contentWindow === source)) this.#visit.stirred('message');
  };

  readonly #onOnline = (): void => {
    const { step } = this.#visit;
    if (step.at === 'problem' && step.why === 'offline') void this.#visit.open();
  };

  /** What is typed must not lie in the engine's memory of the page. */
  readonly #onHide = (): void => {
    this.#form.clear();
    this.#visit.stop();
  };

  readonly #onShow = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    this.#form.clear();
    const { at } = this.#visit.step;
    if (at !== 'done' && at !== 'closed') void this.#visit.open();
  };

  #onIdle(): void {
    if (this.#visit.step.at !== 'form' || this.#form.isEmpty) return;
    this.#form.clear();
    this.#visit.rest();
  }

  #onLook(look: FrameLook, locale: string): void {
    this.#hasHostLanguage = true;
    this.#speech.speak(locale);
    applyLook(this.source?.root ?? this, look);
  }

  #onFocusIn(): void {
    const first = this.#form.control('number') ?? this.querySelector<HTMLElement>('h1[tabindex], button');
    first?.focus();
  }

  /** A challenge needs room of its own, which the dialog cannot ask for by itself. */
  #tellHeight(): void {
    // Asking for the height lays the page out at once: only where somebody wants to know.
    if (!this.#link) return;
    const { step } = this.#visit;
    const rooms = { '250x400': 560, '390x400': 560, '500x600': 760, '600x400': 560, full: 760 } as const;
    const room = step.at === 'bank' && step.phase === 'challenge' ? rooms[step.challenge.size] : 0;
    this.#link.height(Math.max(this.getBoundingClientRect().height, room));
  }
}
