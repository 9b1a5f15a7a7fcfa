import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { asTrancheError, type TrancheError } from '../../core/errors.js';
import { mayBeInterrupted } from '../../state/bulk-store-name.js';
import type { MessageHost } from './messages-panel.js';
import type { RecoveryButton } from './recovery-button.js';
import type { RecoveryDialog } from './recovery-dialog.js';
import type { RecoveryTarget } from './target.js';

/**
 * Recovery in bulk for a widget. Its code is loaded with its first use, or when a run of this tab was interrupted. Render `strip()` above
 * the widget's content and `render()` among its overlays.
 */
export class RecoveryController implements ReactiveController {
  readonly #host: MessageHost;
  readonly #fail: (error: TrancheError) => void;
  #dialog: RecoveryDialog | undefined;
  #button: RecoveryButton | undefined;
  #account: string | undefined;

  /** `fail`: its code could not be loaded. */
  constructor(host: MessageHost, fail: (error: TrancheError) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  /** May this session try installments again at all? */
  get allowed(): boolean {
    return this.#host.meta.data?.capabilities.includes('installment.retry') ?? false;
  }

  hostUpdated(): void {
    const account = this.#host.meta.data?.account.id;
    if (account === undefined || account === this.#account || !this.allowed) return;
    this.#account = account;
    if (mayBeInterrupted()) void this.#offer(account);
  }

  async open(target: RecoveryTarget): Promise<void> {
    (await this.#load())?.open(target);
  }

  /** For a report: the strip, the button for the late installments of the part chosen (none when there are none), and the dialog. */
  doing(count: number, target: RecoveryTarget): { above: unknown; below: unknown; over: unknown } {
    const offered = this.allowed && count > 0;
    if (offered && !this.#button) void this.#loadButton();
    const below = offered ? this.#button?.render(count, () => void this.open(target)) : undefined;
    return { above: this.strip(), below: below ?? nothing, over: this.render() };
  }

  strip(): TemplateResult | typeof nothing {
    return this.#dialog?.renderStrip() ?? nothing;
  }

  render(): TemplateResult | typeof nothing {
    return this.#dialog?.render() ?? nothing;
  }

  async #offer(account: string): Promise<void> {
    const { keptRun } = await import('../../state/bulk-store.js');
    const run = keptRun(account, this.#host.localName);
    if (run) (await this.#load())?.offer(run);
  }

  async #loadButton(): Promise<void> {
    const { RecoveryButton } = await import('./recovery-button.js');
    if (this.#button) return;
    this.#button = new RecoveryButton(this.#host);
    this.#host.requestUpdate();
  }

  async #load(): Promise<RecoveryDialog | undefined> {
    try {
      const { RecoveryDialog } = await import('./recovery-dialog.js');
      this.#dialog ??= new RecoveryDialog(this.#host, this.#fail);
      return this.#dialog;
    } catch (error) {
      this.#fail(asTrancheError(error));
      return undefined;
    }
  }
}
