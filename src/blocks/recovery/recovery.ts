import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { asTrancheError, type TrancheError } from '../../core/errors.js';
import type { WidgetElement } from '../../frame/widget-element.js';
import { mayBeInterrupted } from '../../state/bulk-store-name.js';
import type { RecoveryDialog } from './recovery-dialog.js';
import type { RecoveryTarget } from './target.js';

/**
 * Recovery in bulk for a widget. Its code is loaded with its first use, or when a run of this tab was interrupted. Render `strip()` above
 * the widget's content and `render()` among its overlays.
 */
export class RecoveryController implements ReactiveController {
  readonly #host: WidgetElement;
  readonly #fail: (error: TrancheError) => void;
  #dialog: RecoveryDialog | undefined;
  #account: string | undefined;

  /** `fail`: its code could not be loaded. */
  constructor(host: WidgetElement, fail: (error: TrancheError) => void) {
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

  async #load(): Promise<RecoveryDialog | undefined> {
    try {
      const { RecoveryDialog } = await import('./recovery-dialog.js');
      this.#dialog ??= new RecoveryDialog(this.#host);
      return this.#dialog;
    } catch (error) {
      this.#fail(asTrancheError(error));
      return undefined;
    }
  }
}
