import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asTrancheError, isAbort, type TrancheError } from '../core/errors.js';
import { LocaleController, type LocaleHost } from '../i18n/locale-controller.js';
import type { CsvColumn } from '../core/csv.js';

export interface ExportJob<R> {
  /** Without extension; the date is added. */
  name: string;
  /** Calendar date that the figures are of. */
  date: string | undefined;
  columns: readonly CsvColumn<R>[];
  batches: (signal: AbortSignal) => AsyncIterable<readonly R[]> | Iterable<readonly R[]>;
}

export interface ExportHooks {
  exported: (rows: number) => void;
  failed: (error: TrancheError) => void;
}

/** Writes a CSV file of all rows, with progress; leaving or stopping saves nothing. The writer's code is loaded on first use. */
export class CsvExportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & LocaleHost;
  readonly #hooks: ExportHooks;
  #running: AbortController | undefined;
  #rows = 0;

  constructor(host: ReactiveControllerHost & LocaleHost, hooks: ExportHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  /** Rows written so far. */
  get rows(): number {
    return this.#rows;
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#host.requestUpdate();
  }

  async start<R>(prepare: () => Promise<ExportJob<R>> | ExportJob<R>): Promise<void> {
    if (this.#running) return;
    const running = (this.#running = new AbortController());
    this.#progress(0);
    try {
      const [{ buildCsv }, { dialectOf }, { download }, job] = await Promise.all([
        import('./csv.js'),
        import('./dialect.js'),
        import('./download.js'),
        prepare(),
      ]);
      const { signal } = running;
      const { file, rows } = await buildCsv({
        columns: job.columns,
        batches: job.batches(signal),
        dialect: dialectOf(LocaleController.of(this.#host).formats),
        signal,
        onProgress: (count) => this.#progress(count),
      });
      download(file, `${[job.name, job.date].filter(Boolean).join('-')}.csv`);
      this.#hooks.exported(rows);
    } catch (error) {
      if (!isAbort(error)) this.#hooks.failed(asTrancheError(error));
    } finally {
      if (this.#running === running) this.#running = undefined;
      this.#host.requestUpdate();
    }
  }

  #progress(rows: number): void {
    this.#rows = rows;
    this.#host.requestUpdate();
  }
}
