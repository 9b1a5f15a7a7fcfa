import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../i18n/strings.js';
import { fold } from '../../model/plan-search.js';
import type { en } from './panel-strings/en.js';

export interface Choice {
  readonly value: string;
  /** What is searched, and read out. */
  readonly label: string;
  /** How it looks, when not like its label. */
  readonly content?: TemplateResult;
}

export interface ChoiceListOptions {
  /** Of the whole list. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** What was typed to find some. */
  readonly find: string;
  readonly t: Translate<typeof en>;
  readonly onFind: (text: string) => void;
  readonly onToggle: (value: string) => void;
}

/** From so many on a search box stands above the list. */
const MANY = 9;
/** More than this is not drawn; typing finds the others. */
const MOST = 200;

/** Boxes to tick, and above a long list a box to search in it. */
export function choiceList(options: ChoiceListOptions): TemplateResult {
  const { label, choices, chosen, find, t, onFind } = options;
  const found = find === '' ? choices : choices.filter((choice) => fold(choice.label).includes(fold(find)));
  const shown = found.slice(0, MOST);
  return html`<fieldset class="choices">
    <legend class="sr">${label}</legend>
    ${
      choices.length < MANY
        ? nothing
        : html`<input
              class="input"
              type="search"
              part="input"
              autocomplete="off"
              spellcheck="false"
              aria-label=${t('find', { name: label })}
              placeholder=${t('find', { name: label })}
              .value=${live(find)}
              @input=${(event: Event) => onFind((event.target as HTMLInputElement).value)}
            />
            <p class="sr" role="status">${find === '' ? '' : t('found', { count: found.length })}</p>`
    }
    <ul class="choice-list" @keydown=${onKeyDown}>
      ${shown.map((choice) => renderChoice(choice, chosen.includes(choice.value), options.onToggle))}
    </ul>
    ${note(shown.length, found.length, choices.length, t)}
  </fieldset>`;
}

function renderChoice(
  { value, label, content }: Choice,
  isChosen: boolean,
  onToggle: (value: string) => void,
): TemplateResult {
  return html`<li>
    <label
      ><input type="checkbox" .checked=${live(isChosen)} @change=${() => onToggle(value)} /><bdi class="choice-name"
        >${content ?? label}</bdi
      ></label
    >
  </li>`;
}

function note(shown: number, found: number, all: number, t: ChoiceListOptions['t']): TemplateResult | typeof nothing {
  if (all === 0) return html`<p class="note">${t('none')}</p>`;
  if (found === 0) return html`<p class="note">${t('found', { count: 0 })}</p>`;
  return shown < found ? html`<p class="note">${t('cut', { shown, total: found })}</p>` : nothing;
}

/** Arrow keys go from box to box, so that a long list is not a long row of tab stops for who knows them. */
function onKeyDown(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const boxes = [...event.currentTarget.querySelectorAll('input')];
  const at = boxes.findIndex((box) => box === event.target);
  event.preventDefault();
  boxes[at + step]?.focus();
}
