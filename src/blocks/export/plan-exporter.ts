import { html, nothing, type TemplateResult } from 'lit';
import X from 'lucide/dist/esm/icons/x.mjs';
import { throwIfAborted, untilAborted } from '../../core/abort.js';
import { asTrancheError, isAbort, type TrancheError } from '../../core/errors.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { EnvironmentHost } from '../../state/environment.js';
import { adoptStyles } from '../../ui/adopt.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { download } from '../download.js';
import { FileText } from '../file-text.js';
import { problemText } from '../problem-text.js';
import type { ExportDialog } from './export-dialog.js';
import { OptionMemory, type ExportOptions } from './options.js';
import { planText } from './plan-text.js';
import type { ExportSetting, PlanExportHooks } from './setting.js';
import { exportStyles } from './styles.js';
import { exportStrings } from './words.js';

interface Job {
  setting: ExportSetting;
  options: ExportOptions;
}

type Face =
  | { name: 'idle' }
  | { name: 'running'; rows: number; stop: AbortController }
  | { name: 'failed'; error: TrancheError }
  /** The file is there, but holds only so many rows. */
  | { name: 'cut'; rows: number };

/** Writes files of plans: one at a time, with progress; whatever does not come to its end saves nothing. */
export class PlanExporter {
  readonly #host: EnvironmentHost;
  readonly #hooks: PlanExportHooks;
  readonly #strings;
  readonly #memory = new OptionMemory();
  #dialog: ExportDialog | undefined;
  #face: Face = { name: 'idle' };
  #job: Job | undefined;

  constructor(host: EnvironmentHost, hooks: PlanExportHooks) {
    this.#host = host;
    this.#hooks = hooks;
    this.#strings = new StringsController(host, exportStrings);
    adoptStyles(host, [exportStyles]);
  }

  /** Opens the options. Rejects when their code or texts cannot be loaded. */
  async open(setting: ExportSetting): Promise<void> {
    const { ExportDialog } = await import('./export-dialog.js');
    const hooks = {
      t: () => this.#strings.t,
      words: this.#hooks.words,
      start: (one: ExportSetting, options: ExportOptions) => void this.run(one, options),
    };
    this.#dialog ??= new ExportDialog(this.#host, hooks, this.#memory);
    await this.#dialog.open(setting);
  }

  stop(): void {
    if (this.#face.name === 'running') this.#face.stop.abort();
  }

  /** Does nothing while a file is being written. */
  async run(setting: ExportSetting, options = this.#memory.read(setting)): Promise<void> {
    if (this.#face.name === 'running') return;
    this.#job = { setting, options };
    const stop = new AbortController();
    await this.#show({ name: 'running', rows: 0, stop });
    try {
      const { rows, truncated } = await this.#write(this.#job, stop);
      await this.#show(truncated ? { name: 'cut', rows } : { name: 'idle' });
      if (!truncated) this.#hooks.notify(this.#hooks.words()('exported', { count: rows }));
    } catch (error) {
      await this.#show(isAbort(error) ? { name: 'idle' } : { name: 'failed', error: asTrancheError(error) });
    }
  }

  /** Undefined while nothing is running. */
  progress(): TemplateResult | undefined {
    const face = this.#face;
    if (face.name !== 'running') return undefined;
    const { t } = this.#strings;
    const { rows } = face;
    const total = this.#job?.setting.total;
    const text =
      total === undefined
        ? t('progress', { count: rows })
        : t('progressOf', { done: Math.min(rows, total), count: total });
    return html`<progress
        aria-label=${t('title')}
        max=${total ?? nothing}
        value=${total === undefined ? nothing : rows}
      ></progress
      ><span class="figure">${text}</span>${button({ label: t('stop'), kind: 'quiet', onClick: () => this.stop() })}`;
  }

  message(): TemplateResult | undefined {
    const face = this.#face;
    const { t } = this.#strings;
    if (face.name === 'cut') return this.#banner('warning', t('cut', { count: face.rows }));
    if (face.name !== 'failed') return undefined;
    const reason = problemText(face.error, this.#hooks.words(), this.#hooks.billing());
    const { requestId } = face.error;
    const onClick = () => void (this.#job && this.run(this.#job.setting, this.#job.options));
    return this.#banner('danger', t('failed', { reason }), {
      detail: requestId === undefined ? undefined : this.#hooks.words()('requestId', { id: requestId }),
      retry: button({ label: this.#hooks.words()('retry'), part: 'retry', onClick }),
    });
  }

  dialog(): TemplateResult | undefined {
    return this.#dialog?.render();
  }

  async #write({ setting, options }: Job, stop: AbortController): Promise<{ rows: number; truncated: boolean }> {
    const { signal } = stop;
    const { pieces, truncated } = await untilAborted(planText(setting, options, signal), signal);
    const file = new FileText();
    let rows = 0;
    for await (const piece of whileWanted(pieces, signal)) {
      file.add(piece.text);
      rows += piece.rows;
      this.#face = { name: 'running', rows, stop };
      this.#host.requestUpdate();
    }
    download(file.toFile(), `${[setting.fileName, setting.meta?.today].filter(Boolean).join('-')}.csv`);
    return { rows, truncated: truncated() };
  }

  /** The buttons under the reader's hand change: focus stays where it was. */
  async #show(face: Face): Promise<void> {
    const tools = this.#host.shadowRoot?.querySelector('.export-tools');
    const within = tools?.contains(this.#host.shadowRoot?.activeElement ?? null) ?? false;
    this.#face = face;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (within) tools?.querySelector('button')?.focus();
  }

  #banner(
    tone: 'warning' | 'danger',
    text: string,
    more: { detail?: string | undefined; retry?: TemplateResult } = {},
  ) {
    const close = button({
      label: this.#hooks.words()('close'),
      icon: X,
      iconOnly: true,
      kind: 'quiet',
      onClick: () => void this.#show({ name: 'idle' }),
    });
    const { detail, retry = nothing } = more;
    const actions = html`${retry}${close}`;
    return banner({ tone, text, actions, role: 'alert', part: 'message', ...(detail !== undefined && { detail }) });
  }
}

/** Stopping does not wait for an answer that never comes. Throws `aborted`. */
async function* whileWanted<T>(pieces: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const reading = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await untilAborted(reading.next(), signal);
      throwIfAborted(signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    void reading.return?.();
  }
}
