import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { csvDelimiters } from '../../core/csv-dialect.js';
import type { DataWords } from '../../i18n/data-words.js';
import { languageName, languages } from '../../i18n/languages.js';
import { languagesOf } from '../../i18n/load-texts.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { Translate } from '../../i18n/strings.js';
import { planExportColumns, type PlanExportColumn } from '../../model/plan-export.js';
import { adoptStyles } from '../../ui/adopt.js';
import { button } from '../../ui/button.js';
import { DialogController, type DialogContent } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog-styles.js';
import { field, fieldStyles } from '../../ui/field.js';
import type { LiveHost } from '../../ui/host.js';
import { segmented, segmentedStyles } from '../../ui/segmented.js';
import { columnsShown, defaultOptions, toggled, type ExportOptions, type OptionMemory } from './options.js';
import { planExportWords } from './plan-words.js';
import type { ExportSetting } from './setting.js';
import type { ExportTexts } from './words.js';

export interface ExportDialogHooks {
  t: () => ExportTexts;
  words: () => Translate<DataWords>;
  start: (setting: ExportSetting, options: ExportOptions) => void;
}

const delimiterTexts = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;

interface Opened {
  setting: ExportSetting;
  options: ExportOptions;
  /** What a column is called here, whatever the language of the file. */
  nameOf: (column: PlanExportColumn) => string;
}

/** The options of an export: what is in the file and how it is written. */
export class ExportDialog {
  readonly #host: LiveHost;
  readonly #hooks: ExportDialogHooks;
  readonly #dialog: DialogController;
  readonly #memory: OptionMemory;
  #opened: Opened | undefined;

  constructor(host: LiveHost, hooks: ExportDialogHooks, memory: OptionMemory) {
    this.#host = host;
    this.#memory = memory;
    this.#hooks = hooks;
    this.#dialog = new DialogController(host, 'tranche-export');
    adoptStyles(host, [dialogStyles, fieldStyles, segmentedStyles]);
  }

  /** Rejects when the texts of the language cannot be loaded. */
  async open(setting: ExportSetting): Promise<void> {
    const { texts, pageLocale, messages } = setting;
    const words =
      (await planExportWords(texts, pageLocale, messages)) ?? (await planExportWords(texts, 'en', messages));
    this.#opened = {
      setting,
      options: this.#memory.read(setting),
      nameOf: (column) => words?.header(column) ?? column,
    };
    this.#dialog.show();
  }

  render(): TemplateResult {
    return this.#dialog.render(() => (this.#opened ? this.#content(this.#opened) : { title: '', closeLabel: '' }));
  }

  #content(opened: Opened): DialogContent {
    const t = this.#hooks.t();
    const { total } = opened.setting;
    const reset = () => this.#choose(defaultOptions(opened.setting));
    return {
      title: t('title'),
      description: total === undefined ? t('descriptionOpen') : t('description', { count: total }),
      closeLabel: this.#hooks.words()('close'),
      body: html`${this.#renderColumns(opened)}
        <div class="export-options">${this.#renderLanguage(opened)}${this.#renderDialect(opened)}</div>
        ${this.#renderCheck(t('bom'), opened.options.bom, (bom) => this.#choose({ bom }))}`,
      onSubmit: () => this.#start(opened),
      actions: html`${button({ label: t('defaults'), kind: 'quiet', onClick: reset })}
      ${button({ label: t('cancel'), part: 'cancel', onClick: () => this.#dialog.close() })}
      ${button({ label: t('start'), kind: 'primary', type: 'submit', part: 'submit' })}`,
    };
  }

  #renderColumns({ options, setting, nameOf }: Opened): TemplateResult {
    const t = this.#hooks.t();
    const { columns } = options;
    const shown = columnsShown(setting.shown);
    return html`<fieldset class="export-columns">
      <legend>${t('columns')}</legend>
      ${segmented({
        name: 'export-columns',
        label: t('columns'),
        value: columns ? 'chosen' : 'shown',
        options: [
          { value: 'shown', label: t('columnsShown') },
          { value: 'chosen', label: t('columnsChosen') },
        ],
        onChange: (value) => this.#choose({ columns: value === 'shown' ? undefined : shown }),
      })}
      ${
        columns
          ? html`<ul class="export-list">
              ${planExportColumns.map(
                (column) =>
                  html`<li>
                    ${this.#renderCheck(nameOf(column), columns.includes(column), () =>
                      this.#choose({ columns: toggled(columns, column, setting.shown) }),
                    )}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <span class="hint ${columns?.length === 0 ? 'error' : ''}" aria-live="polite"
        >${this.#hint(columns, shown, nameOf)}</span
      >
    </fieldset>`;
  }

  #hint(columns: ExportOptions['columns'], shown: readonly PlanExportColumn[], nameOf: Opened['nameOf']): string {
    const t = this.#hooks.t();
    if (!columns) return LocaleController.of(this.#host).formats.list(shown.map(nameOf));
    return columns.length === 0 ? t('chooseColumn') : t('currencyAdded');
  }

  #renderCheck(label: string, checked: boolean, onChange: (checked: boolean) => void): TemplateResult {
    return html`<label class="export-check"
      ><input
        type="checkbox"
        .checked=${live(checked)}
        @change=${(event: Event & { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.checked)}
      />${label}</label
    >`;
  }

  #renderLanguage({ options, setting }: Opened): TemplateResult {
    const known = languagesOf(setting.texts);
    const choices = languages.filter((one) => known.includes(one)).map((one) => [one, languageName(one)] as const);
    return this.#renderSelect('language', choices, options.language, (language) => this.#choose({ language }));
  }

  #renderDialect({ options }: Opened): TemplateResult {
    const t = this.#hooks.t();
    const delimiters = csvDelimiters.map((one) => [one, t(delimiterTexts[one])] as const);
    const decimals = [
      [',', t('decimalComma')],
      ['.', t('decimalPoint')],
    ] as const;
    return html`${this.#renderSelect('delimiter', delimiters, options.delimiter, (delimiter) => this.#choose({ delimiter }))}
    ${this.#renderSelect('decimal', decimals, options.decimal, (decimal) => this.#choose({ decimal }))}`;
  }

  #renderSelect<V extends string>(
    name: 'language' | 'delimiter' | 'decimal',
    choices: readonly (readonly [V, string])[],
    value: string,
    onChoose: (value: V) => void,
  ): TemplateResult {
    const onChange = (event: Event & { currentTarget: HTMLSelectElement }) => {
      const chosen = choices[event.currentTarget.selectedIndex]?.[0];
      if (chosen !== undefined) onChoose(chosen);
    };
    return field({
      id: `export-${name}`,
      label: this.#hooks.t()(name),
      control: ({ id }) =>
        html`<select class="input" id=${id} @change=${onChange}>
          ${choices.map(([one, text]) => html`<option value=${one} .selected=${live(one === value)}>${text}</option>`)}
        </select>`,
    });
  }

  #choose(options: Partial<ExportOptions>): void {
    if (this.#opened) this.#opened = { ...this.#opened, options: { ...this.#opened.options, ...options } };
    this.#host.requestUpdate();
  }

  #start({ setting, options }: Opened): void {
    if (options.columns?.length === 0) {
      this.#host.shadowRoot?.querySelector<HTMLElement>('.export-list input')?.focus();
      return;
    }
    this.#memory.write(setting, options);
    this.#dialog.close();
    this.#hooks.start(setting, options);
  }
}
