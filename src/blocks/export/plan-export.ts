import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import type { EnvironmentHost } from '../../state/environment.js';
import { button } from '../../ui/button.js';
import type { PlanExporter } from './plan-exporter.js';
import type { PlanExportHooks } from './setting.js';

/** The export of a table of plans: one button that does it, one for its options. All else is loaded when the first is pressed. */
export class PlanExportController implements ReactiveController {
  readonly #host: EnvironmentHost;
  readonly #hooks: PlanExportHooks;
  #exporter: PlanExporter | undefined;
  #loading = false;

  constructor(host: EnvironmentHost, hooks: PlanExportHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#exporter?.stop();
  }

  /** For the toolbar; while a file is written, its progress. */
  tools(): TemplateResult {
    const t = this.#hooks.words();
    return html`<span class="export-tools"
      >${
        this.#exporter?.progress() ??
        html`${button({ label: t('exportCsv'), icon: Download, busy: this.#loading, onClick: () => void this.start() })}
        ${button({
          label: `${t('export')}…`,
          icon: SlidersHorizontal,
          iconOnly: true,
          kind: 'quiet',
          hasPopup: 'dialog',
          onClick: () => void this.#open(),
        })}`
      }</span
    >`;
  }

  /** What went wrong, or what the file lacks; above the rows. */
  message(): TemplateResult | typeof nothing {
    return this.#exporter?.message() ?? nothing;
  }

  /** The options, outside of everything that is repeated or clipped. */
  render(): TemplateResult | typeof nothing {
    return this.#exporter?.dialog() ?? nothing;
  }

  /** Writes the file as it was wanted before, or as the reader's language expects it. Resolves when it is done, failed or stopped. */
  async start(): Promise<void> {
    const setting = this.#hooks.setting();
    if (setting) await (await this.#load())?.run(setting);
  }

  async #open(): Promise<void> {
    const setting = this.#hooks.setting();
    if (setting) await (await this.#load())?.open(setting).catch(this.#hooks.fail);
  }

  async #load(): Promise<PlanExporter | undefined> {
    if (this.#exporter || this.#loading) return this.#exporter;
    this.#loading = true;
    this.#host.requestUpdate();
    try {
      const { PlanExporter } = await import('./plan-exporter.js');
      this.#exporter = new PlanExporter(this.#host, this.#hooks);
    } catch (error) {
      this.#hooks.fail(error);
    } finally {
      this.#loading = false;
      this.#host.requestUpdate();
    }
    return this.#exporter;
  }
}
