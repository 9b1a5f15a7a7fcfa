import { chosenLengths, lengthKeys, lengthPatch, shownSlots } from '../../blocks/length-facet.js';
import { agingPaint } from '../../blocks/palette.js';
import { bucketName, lengthName, positionName, slotLabel } from '../../blocks/slot-words.js';
import type { BillingWords } from '../../blocks/words.js';
import type { ChartPart, ChartSeries, ChartSpec } from '../../charts/spec.js';
import type { Translate } from '../../i18n/strings.js';
import { agingBuckets, type AgingBucket } from '../../model/aging.js';
import { lengthSlots, type LengthSlot } from '../../model/length-slot.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { AgingReport } from '../../model/report.js';
import type { en } from './strings/en.js';

/** The chart's own filters: it shows the whole and marks the part they choose (`decisions.md`, Contract). */
export const facetKeys = ['overdueDaysMin', 'overdueDaysMax', 'overduePosition', ...lengthKeys] as const;

export interface Wording {
  t: Translate<typeof en>;
  words: BillingWords;
}

/** M2 as a chart: late installments by length of their plan or by position, stacked by aging bucket (`domain.md` §4). */
export function toSpec(report: AgingReport, filters: PlanFilters, wording: Wording): ChartSpec {
  const { t, words } = wording;
  const byLength = report.by === 'count';
  const buckets = agingBuckets(report.upperBounds);
  const slots = shownSlots(new Set(report.cells.map(({ slot }) => slot)));
  const counts = new Map(report.cells.map(({ slot, bucket, count }) => [`${slot} ${bucket}`, count]));
  const name = byLength ? lengthName : positionName;
  return {
    kind: 'stacked-bar',
    title: byLength ? t('title') : t('titlePosition'),
    summary: summary(report, buckets, wording),
    categoryLabel: byLength ? t('categoryLength') : t('categoryPosition'),
    valueLabel: t('value'),
    categories: slots.map((id) => ({ id, label: slotLabel(id, words), name: name(id, words) })),
    series: buckets.map((bucket, index) => bucketSeries(bucket, index, words)),
    values: buckets.map(({ id }) => slots.map((slot) => counts.get(`${slot} ${id}`) ?? 0)),
    chosen: { series: chosenBuckets(filters, buckets), category: chosenColumns(filters, byLength) },
    valueText: (count) => words('lateCount', { count }),
  };
}

function bucketSeries(bucket: AgingBucket, index: number, words: BillingWords): ChartSeries {
  const paint = agingPaint[Math.min(index, agingPaint.length - 1)] ?? { color: '--_status-unknown', pattern: 'solid' };
  return { id: bucket.id, label: bucketName(bucket, words), ...paint };
}

function summary(report: AgingReport, buckets: readonly AgingBucket[], { t, words }: Wording): string {
  const late = words('lateCount', { count: report.total });
  const last = buckets.at(-1);
  const count = report.cells.reduce((sum, cell) => (cell.bucket === last?.id ? sum + cell.count : sum), 0);
  if (!last || count === 0) return t('summary', { late });
  return t('summaryOldest', { late, oldest: t('oldest', { count }), days: last.from - 1 });
}

function chosenBuckets({ overdueDaysMin, overdueDaysMax }: PlanFilters, buckets: readonly AgingBucket[]): string[] {
  if (overdueDaysMin === undefined && overdueDaysMax === undefined) return [];
  return buckets
    .filter(({ from, to }) => from >= (overdueDaysMin ?? 1) && (to ?? Infinity) <= (overdueDaysMax ?? Infinity))
    .map(({ id }) => id);
}

/** Late installments in the part that the filters choose; 0 when they choose none. */
export function chosenCount(report: AgingReport, filters: PlanFilters): number {
  const buckets = new Set<string>(chosenBuckets(filters, agingBuckets(report.upperBounds)));
  const columns = new Set(chosenColumns(filters, report.by === 'count'));
  const isChosen = ({ bucket, slot }: AgingReport['cells'][number]) =>
    buckets.has(bucket) && (columns.size === 0 || columns.has(slot));
  return report.cells.reduce((sum, cell) => (isChosen(cell) ? sum + cell.count : sum), 0);
}

function chosenColumns(filters: PlanFilters, byLength: boolean): LengthSlot[] {
  if (byLength) return chosenLengths(filters);
  const position = filters.overduePosition;
  return lengthSlots.filter((slot) => (slot === '13+' ? position === 13 : Number(slot) === position));
}

/** What a segment means as filters: its bucket and its column. */
export function toPatch(part: ChartPart, report: Pick<AgingReport, 'by' | 'upperBounds'>): PlanFilters {
  const bucket = agingBuckets(report.upperBounds).find(({ id }) => id === part.series);
  const slot = lengthSlots.find((one) => one === part.category);
  const position = slot === '13+' ? 13 : Number(slot);
  return {
    overdueDaysMin: bucket?.from ?? 1,
    overdueDaysMax: bucket?.to,
    ...lengthPatch(report.by === 'count' ? slot : undefined),
    overduePosition: report.by === 'number' && Number.isInteger(position) ? position : undefined,
  };
}
