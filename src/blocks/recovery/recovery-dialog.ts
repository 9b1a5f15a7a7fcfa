import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import { asTrancheError, type TrancheError } from '../../core/errors.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { isOpen, tally, type BulkRun } from '../../state/bulk-run.js';
import { Presence } from '../../state/presence.js';
import { adoptStyles } from '../../ui/adopt.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { DialogController, type DialogContent } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog-styles.js';
import { CsvExportController } from '../csv-export.js';
import { installmentWords } from '../installment-words.js';
import { billingWords } from '../words.js';
import { buyersToWrite, type MessageBuyer } from './message-buyers.js';
import type { MessageHost, MessagesPanel } from './messages-panel.js';
import { countWords, dryFace, readingFace, runFace, type RecoveryView } from './faces.js';
import { reportColumns } from './report-csv.js';
import { RecoverySession, type RecoveryPhase } from './session.js';
import { recoveryStyles } from './styles.js';
import type { RecoveryTarget } from './target.js';
import { recoveryTexts } from './texts.js';

/** A share of a run after which it is said how far it is: not for every row. */
const TOLD = 10;

/**
 * Recovery in bulk on a widget: the dialog from dry run to report, and the strip in the widget that tells of a run while the dialog is
 * closed. A run goes on when its dialog is closed; it stops when its widget leaves the page, and is offered again when it is back.
 */
export class RecoveryDialog {
  readonly #host: MessageHost;
  readonly #fail: (error: TrancheError) => void;
  readonly #dialog: DialogController;
  readonly #strings;
  readonly #billing;
  readonly #installment;
  readonly #csv: CsvExportController;
  #session: RecoverySession | undefined;
  #target: RecoveryTarget | undefined;
  #messages: MessagesPanel | undefined;
  #writing = false;
  #phase: RecoveryPhase | undefined;
  #told = 0;
  #said = '';

  /** `fail`: more code could not be loaded. */
  constructor(host: MessageHost, fail: (error: TrancheError) => void) {
    this.#host = host;
    this.#fail = fail;
    adoptStyles(host, [dialogStyles, recoveryStyles]);
    this.#dialog = new DialogController(host, 'recovery');
    this.#strings = new StringsController(host, recoveryTexts);
    this.#billing = new StringsController(host, billingWords);
    this.#installment = new StringsController(host, installmentWords);
    this.#csv = new CsvExportController(host, {
      exported: (count) => this.#say(this.#strings.t('exported', { count })),
      failed: () => this.#say(this.#strings.t('exportFailed')),
    });
    new Presence(host, { gone: () => this.#session?.stop(), back: () => undefined });
  }

  /** Opens for what was chosen; while a run is under way, that one is shown instead. */
  open(target: RecoveryTarget): void {
    if (!this.#session?.working) {
      this.#begin();
      this.#target = target;
      void this.#session?.read(target);
    }
    this.#show();
  }

  /** Offers to go on with a run that was interrupted. */
  offer(run: BulkRun): void {
    this.#begin();
    this.#session?.resume(run);
  }

  render(): TemplateResult {
    return this.#dialog.render(() => this.#content());
  }

  /** In the widget: a run under way, ended or interrupted while the dialog is closed. */
  renderStrip(): TemplateResult | typeof nothing {
    const session = this.#session;
    const view = this.#view;
    if (!session?.run || this.#dialog.isOpen) return nothing;
    const { t } = view;
    const { settled: done, total } = tally(session.run);
    if (session.phase === 'interrupted') {
      const text = t('interrupted', { done, total });
      const actions = html`${button({ label: t('goOn'), onClick: () => this.#goOn(session) })}
      ${button({ label: t('leave'), kind: 'quiet', onClick: () => this.#drop() })}`;
      return banner({ tone: 'warning', text, actions, part: 'message' });
    }
    if (session.working) {
      const actions = html`${button({ label: t('show'), onClick: () => this.#show() })}
      ${button({ label: t('stop'), kind: 'quiet', onClick: () => session.stop() })}`;
      return banner({ tone: 'info', text: t('runningStrip', { done, total }), actions, part: 'message' });
    }
    const summary = view.formats.list(countWords(session, view));
    const actions = html`${button({ label: t('showReport'), onClick: () => this.#show() })}
    ${button({ label: t('close'), icon: X, iconOnly: true, kind: 'quiet', onClick: () => this.#drop() })}`;
    const tone = tally(session.run).done === total ? 'success' : 'warning';
    return banner({ tone, text: t('endedStrip', { summary }), actions, part: 'message' });
  }

  #begin(): void {
    this.#session?.leave();
    this.#told = 0;
    this.#said = '';
    this.#writing = false;
    const session: RecoverySession = new RecoverySession(this.#host, () => this.#onChange(session));
    this.#session = session;
  }

  #show(): void {
    this.#writing = false;
    this.#dialog.show(() => this.#onClosed());
  }

  /** A report that was read is not offered again; a run that is still open is. */
  #onClosed(): void {
    const session = this.#session;
    if (!session || session.working) return;
    session.leave();
    if (!session.run || !isOpen(session.run)) this.#session = undefined;
    this.#host.requestUpdate();
  }

  #drop(): void {
    this.#session?.drop();
    this.#session = undefined;
    this.#host.requestUpdate();
  }

  #goOn(session: RecoverySession): void {
    this.#show();
    void session.goOn().then(() => session.name());
  }

  get #view(): RecoveryView {
    return {
      t: this.#strings.t,
      billing: this.#billing.t,
      installment: this.#installment.t,
      words: this.#host.words.t,
      formats: this.#host.locales.formats,
    };
  }

  #content(): DialogContent {
    const session = this.#session;
    const view = this.#view;
    const { t } = view;
    const title = t('title');
    const closeLabel = t('close');
    if (!session) return { title, closeLabel };
    if (this.#writing && this.#messages) return this.#writingContent(this.#messages, closeLabel);
    return {
      title,
      closeLabel,
      body: html`${this.#face(session, view)}
        <div class="sr" role="status">${this.#said}</div>`,
      // Buttons of another phase are others: a second Enter must not press what took the place of the first.
      actions: html`${keyed(session.phase, this.#actions(session, view))}`,
      onSubmit: () => void session.start(),
    };
  }

  #writingContent(panel: MessagesPanel, closeLabel: string): DialogContent {
    const onBack = () => {
      this.#writing = false;
      this.#host.requestUpdate();
    };
    const actions = html`${keyed('messages', button({ label: panel.back, part: 'cancel', onClick: onBack }))}`;
    return { title: panel.title, closeLabel, body: panel.render(), actions };
  }

  /** Offered for those that another try does not help. */
  #writeButton(session: RecoverySession): TemplateResult | typeof nothing {
    const buyers = buyersToWrite(session);
    if (buyers.length === 0) return nothing;
    const label = this.#strings.t('write', { count: buyers.length });
    return button({ label, onClick: () => void this.#write(buyers) });
  }

  async #write(buyers: readonly MessageBuyer[]): Promise<void> {
    try {
      const { MessagesPanel } = await import('./messages-panel.js');
      this.#messages ??= new MessagesPanel(this.#host, () => this.#billing.t);
      await this.#messages.open(buyers);
      this.#writing = true;
      this.#host.requestUpdate();
    } catch (error) {
      this.#dialog.close();
      this.#fail(asTrancheError(error));
    }
  }

  #face(session: RecoverySession, view: RecoveryView): TemplateResult {
    if (session.phase === 'reading') return readingFace(session, view);
    return session.phase === 'dry' ? dryFace(session, view) : runFace(session, view);
  }

  #actions(session: RecoverySession, { t }: RecoveryView): readonly (TemplateResult | typeof nothing)[] {
    const close = (label: string) => button({ label, part: 'cancel', onClick: single(() => this.#dialog.close()) });
    if (session.phase === 'reading') {
      const retry = () => this.#target && void session.read(this.#target);
      const again = session.error ? button({ label: t('tryAgain'), part: 'retry', onClick: retry }) : nothing;
      return [close(t('cancel')), again];
    }
    if (session.phase === 'dry') {
      const count = session.dry?.can.length ?? 0;
      const submit = button({ label: t('act', { count }), kind: 'primary', type: 'submit', part: 'submit' });
      return [this.#writeButton(session), close(count > 0 ? t('cancel') : t('close')), count > 0 ? submit : nothing];
    }
    if (session.working) {
      const stop = button({
        label: t('stop'),
        busy: session.halt !== undefined,
        onClick: single(() => session.stop()),
      });
      return [stop, close(t('background'))];
    }
    return [...this.#after(session), close(t('done'))];
  }

  #after(session: RecoverySession): (TemplateResult | typeof nothing)[] {
    const { t } = this.#strings;
    if (!session.run) return [];
    const { failed, waiting, uncertain } = tally(session.run);
    const csv = button({ label: t('csv'), busy: this.#csv.running, onClick: () => void this.#save(session) });
    const onAgain = single(() => void session.again());
    const onGoOn = single(() => void session.goOn());
    return [
      csv,
      this.#writeButton(session),
      ...(failed > 0 ? [button({ label: t('again', { count: failed }), onClick: onAgain })] : []),
      ...(waiting + uncertain > 0 ? [button({ label: t('goOn'), kind: 'primary', onClick: onGoOn })] : []),
    ];
  }

  async #save(session: RecoverySession): Promise<void> {
    const { t } = this.#strings;
    await this.#csv.start(() => ({
      name: t('fileName'),
      date: this.#host.meta.data?.today,
      columns: reportColumns(session, this.#view),
      batches: () => [session.run?.items ?? []],
    }));
  }

  /** Says how far a run is, now and then; what is behind an open dialog is not read out. */
  #onChange(session: RecoverySession): void {
    if (session !== this.#session) return;
    this.#host.requestUpdate();
    if (session.phase !== this.#phase) void this.#keepFocus();
    this.#phase = session.phase;
    const { run, phase } = session;
    if (!run || phase === 'interrupted') return;
    const { t } = this.#strings;
    const { settled: done, total } = tally(run);
    const told = phase === 'ended' ? TOLD + 1 : Math.floor((done / total) * TOLD);
    if (told === this.#told) return;
    this.#told = told;
    const counts = this.#host.locales.formats.list(countWords(session, this.#view));
    this.#say(phase === 'ended' ? t('endedStrip', { summary: counts }) : t('progress', { done, total }));
  }

  /** The button that was pressed is gone with its phase: who pressed it goes on where the news is. */
  async #keepFocus(): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    const box = root?.querySelector('.dialog[open][aria-labelledby="recovery-title"]');
    if (box && !box.contains(root?.activeElement ?? null)) {
      box.querySelector<HTMLElement>('.recovery-rows, .foot button')?.focus();
    }
  }

  #say(text: string): void {
    this.#said = text;
    if (this.#dialog.isOpen) this.#host.requestUpdate();
    else this.#host.live.say(text);
  }
}

/** The second click of a double click meant the button that stood here before. */
const single =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
  };
