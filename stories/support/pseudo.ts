import type { Message, Messages } from '../../src/i18n/strings.js';
import { en as planDialogs } from '../../src/blocks/dialogs/strings/en.js';
import { en as exportWords } from '../../src/blocks/export/strings/en.js';
import { en as installmentWords } from '../../src/blocks/installment-words/en.js';
import { en as drafts } from '../../src/blocks/recovery/message-strings/en.js';
import { en as recovery } from '../../src/blocks/recovery/strings/en.js';
import { en as selectionWords } from '../../src/blocks/selection-words/en.js';
import { en as billingWords } from '../../src/blocks/words/en.js';
import { en as dataWords } from '../../src/i18n/data-words/en.js';
import { en as sharedWords } from '../../src/i18n/words/en.js';
import { en as card } from '../../src/widgets/card-registration/strings/en.js';
import { en as details } from '../../src/widgets/detailing-table/details-strings/en.js';
import { en as table } from '../../src/widgets/detailing-table/strings/en.js';
import { en as filterPanels } from '../../src/widgets/filters/panel-strings/en.js';
import { en as filters } from '../../src/widgets/filters/strings/en.js';
import { en as filterViews } from '../../src/widgets/filters/views-strings/en.js';
import { en as overdueChart } from '../../src/widgets/overdue-chart/strings/en.js';
import { en as overdueProducts } from '../../src/widgets/overdue-products/strings/en.js';
import { en as confirm } from '../../src/widgets/plan-confirm/strings/en.js';
import { en as updateForm } from '../../src/widgets/plan-update/form-strings/en.js';
import { en as update } from '../../src/widgets/plan-update/strings/en.js';
import { en as possible } from '../../src/widgets/possible-values/strings/en.js';
import { en as country } from '../../src/widgets/revenue-by-country/strings/en.js';
import { en as currency } from '../../src/widgets/revenue-by-currency/strings/en.js';
import { en as statusChart } from '../../src/widgets/status-chart/strings/en.js';
import { en as summary } from '../../src/widgets/summary/strings/en.js';

const shared = { ...installmentWords, ...selectionWords, ...billingWords, ...sharedWords, ...dataWords };

const own: Readonly<Record<string, Messages>> = {
  'tranche-card-registration': card,
  'tranche-detailing-table': table,
  'tranche-filters': filters,
  'tranche-overdue-chart': overdueChart,
  'tranche-overdue-products': overdueProducts,
  'tranche-plan-confirm': confirm,
  'tranche-plan-update': update,
  'tranche-possible-values': possible,
  'tranche-revenue-by-country': country,
  'tranche-revenue-by-currency': currency,
  'tranche-status-chart': statusChart,
  'tranche-summary': summary,
};

/** Of what opens from widgets, by its name. */
const named: Readonly<Record<string, Messages>> = {
  details,
  dialog: planDialogs,
  drafts,
  export: exportWords,
  form: updateForm,
  panels: filterPanels,
  recovery,
  views: filterViews,
};

const plain = 'aceinosuyACEINOSUY';
const accented = 'åçéîñöšûýÅÇÉÎÑÖŠÛÝ';
const fill = 'ēxţrà łöñg ŵörđş þæŧ ńöţĥĩñg śĥöųļđ çļĩþ ';

/** A text as a language would have it that is two fifths longer than English, its ends marked: a bracket that is missing was clipped. */
export function pseudoText(text: string): string {
  const bare = text.replaceAll(/\{\w+\}/g, '');
  // What only joins values is as long in any language.
  const longer = /\p{L}/u.test(bare) ? Math.ceil(bare.length * 0.4) : 0;
  const more = fill.repeat(Math.ceil(longer / fill.length)).slice(0, longer);
  const changed = text.replaceAll(/\{\w+\}|[^{]/g, (part) => accented[plain.indexOf(part)] ?? part);
  return `[${`${changed} ${more}`.trim()}]`;
}

const pseudo = (message: Message): Message =>
  typeof message === 'string'
    ? pseudoText(message)
    : (Object.fromEntries(
        Object.entries(message).map(([form, text]) => [form, pseudoText(String(text))]),
      ) as unknown as Message);

/** All that a widget says, and what opens from it, in the made-up language; for its property `messages`. */
export function pseudoMessages(tag: string): Messages {
  const all: [string, Message][] = Object.entries({ ...shared, ...own[tag] });
  for (const [name, texts] of Object.entries(named))
    all.push(...Object.entries(texts).map(([key, text]): [string, Message] => [`${name}.${key}`, text]));
  return Object.fromEntries(all.map(([key, message]) => [key, pseudo(message)]));
}
