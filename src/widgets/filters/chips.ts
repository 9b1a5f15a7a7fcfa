import { bucketName, lengthName, positionName } from '../../blocks/slot-words.js';
import type { BillingWords } from '../../blocks/words.js';
import { clean } from '../../core/text.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import { fixedSlots, type LengthSlot } from '../../model/length-slot.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { FilterKey } from '../../state/scope.js';
import type { Preset } from './presets.js';
import type { en } from './strings/en.js';
import { without } from './model.js';

/** One filter in force, in words, and what takes it away. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  /** What it is set to: a part of the label, which may be cut. */
  readonly value: string;
  readonly removal: PlanFilters;
}

export interface ChipWording {
  readonly t: Translate<typeof en>;
  readonly words: BillingWords;
  readonly formats: Formats;
  /** The name of the span of purchase dates, when it has one. */
  readonly preset: Preset | undefined;
  /** Undefined while the names are on their way. */
  readonly productName: (id: string) => string | undefined;
}

/** More values of one key than this are told as a number. */
const MOST = 5;

/** Every filter in force, whoever set it: this bar, a chart, the table, the page. */
export function chipsOf(filters: PlanFilters, w: ChipWording): Chip[] {
  const { t } = w;
  return [
    ...one('q', t('chipSearch'), filters.q === undefined ? undefined : t('quoted', { text: clean(filters.q) }), w),
    ...each(filters, 'product', t('product'), (id) => w.productName(id) ?? t('unnamedProduct', { id }), w),
    ...range(['from', 'to'], t('period'), periodText(filters, w), w),
    ...each(filters, 'status', t('status'), (status) => w.words(`status_${status}`), w),
    ...range(['issuedMin', 'issuedMax'], t('issued'), spanText(filters.issuedMin, filters.issuedMax, w), w),
    ...range(['countMin', 'countMax'], t('chipLength'), lengthText(filters, w), w),
    ...one('openEnded', t('chipLength'), openEndedText(filters.openEnded, w), w),
    ...range(['overdueDaysMin', 'overdueDaysMax'], t('chipLate'), lateText(filters, w), w),
    ...one('overduePosition', t('chipLate'), positionText(filters.overduePosition, w), w),
    ...each(filters, 'currency', t('currency'), (code) => code, w),
    ...each(filters, 'country', t('country'), (code) => w.formats.country(code), w),
    ...customers(filters, w),
    ...each(filters, 'kind', t('chipKind'), (kind) => t(`kind_${kind}`), w),
    ...each(filters, 'frequency', t('chipFrequency'), (unit) => t(`frequency_${unit}`), w),
  ];
}

function chip(id: string, facet: string, value: string, removal: PlanFilters, { t }: ChipWording): Chip {
  return { id, label: t('chip', { facet, value }), value, removal };
}

function one(key: FilterKey, facet: string, value: string | undefined, w: ChipWording): Chip[] {
  return range([key], facet, value, w);
}

function range(keys: readonly FilterKey[], facet: string, value: string | undefined, w: ChipWording): Chip[] {
  return value === undefined ? [] : [chip(keys.join(), facet, value, without(keys), w)];
}

type ListKey = 'product' | 'status' | 'currency' | 'country' | 'kind' | 'frequency';

/** A chip for each value, so that each can be taken away alone; a number when there are too many to read. */
function each<K extends ListKey>(
  filters: PlanFilters,
  key: K,
  facet: string,
  name: (value: NonNullable<PlanFilters[K]>[number]) => string,
  w: ChipWording,
): Chip[] {
  const values = (filters[key] ?? []) as readonly NonNullable<PlanFilters[K]>[number][];
  if (values.length > MOST) return [chip(key, facet, w.t('chosen', { count: values.length }), without([key]), w)];
  return values.map((value) => {
    const rest = values.filter((other) => other !== value);
    return chip(`${key} ${value}`, facet, clean(name(value)), { [key]: rest }, w);
  });
}

function customers({ customer }: PlanFilters, w: ChipWording): Chip[] {
  if (customer === undefined) return [];
  return [chip('customer', w.t('chipBuyer'), w.t('chosen', { count: customer.length }), without(['customer']), w)];
}

function periodText({ from, to }: PlanFilters, { t, formats, preset }: ChipWording): string | undefined {
  if (preset !== undefined) return t(`period_${preset}`);
  if (from !== undefined && to !== undefined)
    return from === to ? formats.date(from) : t('span', { from: formats.date(from), to: formats.date(to) });
  if (from !== undefined) return t('since', { date: formats.date(from) });
  return to === undefined ? undefined : t('until', { date: formats.date(to) });
}

function spanText(from: number | undefined, to: number | undefined, { t, formats }: ChipWording): string | undefined {
  if (from !== undefined && to !== undefined)
    return from === to ? formats.number(from) : t('span', { from: formats.number(from), to: formats.number(to) });
  if (from !== undefined) return t('atLeast', { from });
  return to === undefined ? undefined : t('atMost', { to });
}

function lengthText({ countMin, countMax }: PlanFilters, w: ChipWording): string | undefined {
  if (countMin === 13 && countMax === undefined) return lengthName('13+', w.words);
  const slot = countMin === countMax ? slotOf(countMin) : undefined;
  return slot === undefined ? spanText(countMin, countMax, w) : lengthName(slot, w.words);
}

function slotOf(count: number | undefined): LengthSlot | undefined {
  return fixedSlots.find((slot) => Number(slot) === count);
}

function openEndedText(openEnded: boolean | undefined, { t, words }: ChipWording): string | undefined {
  if (openEnded === undefined) return undefined;
  return openEnded ? lengthName('open', words) : t('withEnd');
}

function lateText({ overdueDaysMin: from, overdueDaysMax: to }: PlanFilters, w: ChipWording): string | undefined {
  if (from === undefined) return to === undefined ? undefined : w.t('daysAtMost', { count: to });
  if (from <= 1 && to === undefined) return w.t('anyLate');
  return bucketName({ id: '', from, to }, w.words);
}

function positionText(position: number | undefined, { t, words }: ChipWording): string | undefined {
  if (position === undefined) return undefined;
  const slot = position === 13 ? '13+' : slotOf(position);
  return slot === undefined ? t('position', { number: position }) : positionName(slot, words);
}
