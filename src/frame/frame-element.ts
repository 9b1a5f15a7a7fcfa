import { render, type CSSResultGroup, type CSSResultOrNative, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Client } from '../contract/client.js';
import { TrancheError } from '../core/errors.js';
import { LocaleController } from '../i18n/locale-controller.js';
import type { Message } from '../i18n/strings.js';
import { StringsController } from '../i18n/strings-controller.js';
import { words } from '../i18n/words.js';
import type { DataSource } from '../state/source.js';
import { CopyController } from '../ui/copy.js';
import { TrancheElement } from '../ui/element.js';
import { LiveController } from '../ui/live.js';
import { tellDeveloper } from './developer.js';
import { isExpired } from './error-words.js';
import { TrancheErrorEvent, TrancheReadyEvent, SessionExpiredEvent } from './events.js';
import { errorFace, errorText } from './faces.js';
import type { Face, FrameHost, Shown, Surroundings } from './host.js';
import { frameStyles } from './styles.js';

const faces: readonly Face[] = ['loading', 'ready', 'empty', 'error', 'forbidden', 'expired', 'unconnected'];

/**
 * What every widget is made from. Finds its language, and turns what `renderQuery` shows into `:state()`, events and announcements.
 * Whatever throws while it updates becomes an error face: never a blank widget, never a broken page. Where its data comes from is told
 * by what is made from it: `WidgetElement` finds a provider.
 *
 * @slot toolbar - The page's own controls, after the widget's.
 * @csspart header - Heading and toolbar.
 * @csspart title - The heading.
 * @csspart toolbar - The widget's controls and the page's.
 * @csspart footer - Counts and the "data as of" stamp.
 * @csspart state - The face shown instead of data: empty, failed, forbidden, signed out.
 * @csspart message - The banner over data that could not be refreshed.
 * @csspart actions - Buttons of a face.
 * @csspart retry - Tries again.
 * @cssstate loading - The first data is awaited.
 * @cssstate ready - Data is shown.
 * @cssstate empty - There is nothing, or nothing that matches the filters.
 * @cssstate error - Something failed and there is no data; with `forbidden`, `expired` or `unconnected` when it is one of these.
 * @cssstate forbidden - The session may not see this.
 * @cssstate expired - The session has ended.
 * @cssstate unconnected - Nobody gave a client.
 * @cssstate stale - The data shown could not be refreshed.
 * @cssstate busy - An answer has been awaited for a while.
 * @fires {TrancheReadyEvent} tranche-ready
 * @fires {TrancheErrorEvent} tranche-error
 * @fires {SessionExpiredEvent} tranche-session-expired
 */
export abstract class FrameElement<C extends Partial<Client> = Client> extends TrancheElement implements FrameHost {
  /** Any object of the client's shape; wins over a provider's, and then nothing is shared with the provider's widgets. */
  @property({ attribute: false }) client?: C | undefined;

  /** Replaces single texts, by key. */
  @property({ attribute: false }) messages?: Readonly<Record<string, Message>> | undefined;

  /** Level of the widget's heading in the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** @internal The widget's own texts. */
  declare readonly strings?: { readonly ready: boolean };
  /** @internal Where the data comes from; the first organ, because the others ask it. */
  readonly source: DataSource = this.connect();
  /** @internal What is said of it when something is wrong with it. */
  abstract readonly surroundings: Surroundings;
  /** @internal */
  readonly locales = new LocaleController(this, {
    locale: () => this.given.locale,
    timeZone: () => this.given.timeZone,
  });
  /** @internal */
  readonly words = new StringsController(this, words);
  /** @internal */
  readonly live = new LiveController(this);
  /** @internal */
  readonly copy = new CopyController(this, this.live);

  readonly #reported = new WeakSet<TrancheError>();
  #shown: Shown | undefined;
  #announced: TrancheError | undefined;
  #isReady = false;
  #retried = false;
  #crash: { readonly text: string; readonly error: TrancheError } | undefined;

  /** Called while the element is made: nothing but prototypes is there yet. */
  protected abstract connect(): DataSource;

  /** Language and zone of what is around, before the page's own. */
  protected get given(): { readonly locale?: string | undefined; readonly timeZone?: string | undefined } {
    return {};
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles === undefined ? frameStyles : [...frameStyles, styles]);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (thrown) {
      this.#drawCrash(this.noteCrash(thrown));
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#afterDrawing();
  }

  /** Reports a failure to the page, once. */
  fail(error: TrancheError): void {
    if (this.#reported.has(error)) return;
    this.#reported.add(error);
    if (isExpired(error) && (this.source.shared?.claimExpiry() ?? true)) this.dispatchEvent(new SessionExpiredEvent());
    this.dispatchEvent(new TrancheErrorEvent(error));
  }

  /** @internal */
  noteShown(shown: Shown): void {
    this.#shown = shown;
    // Announced while drawing: the live regions come after the content, so they speak in this very update.
    if (shown.error && shown.error !== this.#announced) this.live.say(errorText(this, shown.error));
    this.#announced = shown.error;
  }

  /** @internal */
  noteRetry(): void {
    this.#retried = true;
  }

  /** @internal */
  noteCrash(thrown: unknown): TrancheError {
    // The same mistake is thrown anew at every update; it is said once.
    const text = String(thrown);
    if (this.#crash?.text === text) return this.#crash.error;
    tellDeveloper(`<${this.localName}> could not be drawn.`, thrown);
    const error = new TrancheError('render_failed', { kind: 'schema', cause: thrown });
    this.#crash = { text, error };
    return error;
  }

  #drawCrash(error: TrancheError): void {
    const again = { data: undefined, busy: false, retry: () => this.requestUpdate() };
    this.#shown = { face: 'error', stale: false, busy: false, error };
    render(errorFace(this, again, error), this.renderRoot, this.renderOptions);
    this.#afterDrawing();
  }

  #afterDrawing(): void {
    const shown = this.#shown;
    if (!shown) return;
    for (const face of faces) this.setState(face, face === shown.face);
    this.setState('error', ['error', 'forbidden', 'expired', 'unconnected'].includes(shown.face));
    this.setState('stale', shown.stale);
    this.setState('busy', shown.busy);
    this.#keepFocus(shown.face);
    if (shown.error) this.fail(shown.error);
    else this.#crash = undefined;
    if (this.#isReady || (shown.face !== 'ready' && shown.face !== 'empty')) return;
    this.#isReady = true;
    this.dispatchEvent(new TrancheReadyEvent());
  }

  /** The retry button is gone with the error it was for: whoever pressed it goes on where the data is. */
  #keepFocus(face: Face): void {
    if (!this.#retried || (face !== 'ready' && face !== 'empty')) return;
    this.#retried = false;
    const { activeElement } = this.ownerDocument;
    if (activeElement !== null && activeElement !== this.ownerDocument.body && activeElement !== this) return;
    if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.content')?.focus();
  }
}
