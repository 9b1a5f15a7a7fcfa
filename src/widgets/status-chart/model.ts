import { groupPaint, statusPaint } from '../../blocks/palette.js';
import { chosenLengths, lengthKeys, lengthPatch, shownSlots } from '../../blocks/length-facet.js';
import { lengthName, slotLabel } from '../../blocks/slot-words.js';
import type { BillingWords } from '../../blocks/words.js';
import type { ChartPart, ChartSeries, ChartSpec } from '../../charts/spec.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import { installmentGroups, type InstallmentGroup } from '../../model/installment-group.js';
import { lengthSlots, type LengthSlot } from '../../model/length-slot.js';
import { planStatuses, type KnownPlanStatus } from '../../model/plan.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { FilterKey } from '../../state/scope.js';
import type { StatusReport } from '../../model/report.js';
import type { en } from './strings/en.js';

/** True when somebody chose how late, or which installment is late: that is not this chart's to choose. */
const isLateElsewhere = ({ overdueDaysMin = 1, overdueDaysMax, overduePosition }: PlanFilters): boolean =>
  overdueDaysMin !== 1 || overdueDaysMax !== undefined || overduePosition !== undefined;

/** The chart's own filters: it shows the whole and marks the part they choose (`decisions.md`, Contract). */
export const facetOf = (filters: PlanFilters): readonly FilterKey[] =>
  isLateElsewhere(filters) ? ['status', ...lengthKeys] : ['status', 'overdueDaysMin', ...lengthKeys];

export interface Wording {
  t: Translate<typeof en>;
  words: BillingWords;
  formats: Formats;
}

const issueGroups = new Set<string>(['completed_with_issues', 'in_progress_with_issues', 'overdue'] satisfies (
  KnownPlanStatus | InstallmentGroup
)[]);

/** M1 as a chart: twelve lengths always, the other two when used; series from the best to the worst status (`domain.md` §4). */
export function toSpec(report: StatusReport, filters: PlanFilters, wording: Wording): ChartSpec {
  const { t, words } = wording;
  const byPlans = report.of === 'plans';
  const slots = shownSlots(new Set(report.cells.map(({ length }) => length)));
  const series = byPlans ? planSeries(report, words) : groupSeries(words);
  const counts = new Map(report.cells.map(({ length, group, count }) => [`${length} ${group}`, count]));
  return {
    kind: 'stacked-bar',
    title: t('title'),
    summary: summary(report, wording),
    categoryLabel: t('categoryLabel'),
    valueLabel: byPlans ? t('valuePlans') : t('valueInstallments'),
    categories: slots.map((id) => ({ id, label: slotLabel(id, words), name: lengthName(id, words) })),
    series,
    values: series.map(({ id }) => slots.map((slot) => counts.get(`${slot} ${id}`) ?? 0)),
    chosen: { series: byPlans ? (filters.status ?? []) : [], category: chosenLengths(filters) },
    valueText: (count) => words(byPlans ? 'planCount' : 'installmentCount', { count }),
  };
}

function planSeries(report: StatusReport, words: BillingWords): ChartSeries[] {
  const known = planStatuses.map((id): ChartSeries => ({ id, label: words(`status_${id}`), ...statusPaint[id] }));
  const hasUnknown = report.cells.some(({ group }) => group === 'unknown');
  const unknown = {
    id: 'unknown',
    label: words('status_unknown'),
    color: '--_status-unknown',
    pattern: 'solid',
  } as const;
  return hasUnknown ? [...known, unknown] : known;
}

function groupSeries(words: BillingWords): ChartSeries[] {
  return installmentGroups.map((id) => ({ id, label: words(`group_${id}`), ...groupPaint[id] }));
}

/** How many have issues and in which lengths most of them sit: the shortest list that holds more than half. */
function summary(report: StatusReport, { t, words, formats }: Wording): string {
  const issues = report.cells.filter(({ group }) => issueGroups.has(group));
  const count = issues.reduce((sum, cell) => sum + cell.count, 0);
  const most = mostLengths(issues, count);
  const lengths = t('lengths', { count: most.length, list: formats.list(most.map((slot) => slotLabel(slot, words))) });
  const named = most.length > 0 && most.length <= 3;
  if (report.of === 'plans') {
    const what = { plans: words('planCount', { count: report.total }), issues: t('withIssues', { count }) };
    return named ? t('summaryPlansMost', { ...what, lengths }) : t('summaryPlans', what);
  }
  const what = { installments: words('installmentCount', { count: report.total }), late: t('late', { count }) };
  return named ? t('summaryInstallmentsMost', { ...what, lengths }) : t('summaryInstallments', what);
}

function mostLengths(cells: StatusReport['cells'], total: number): LengthSlot[] {
  const sums = new Map<LengthSlot, number>();
  for (const { length, count } of cells) sums.set(length, (sums.get(length) ?? 0) + count);
  const found: LengthSlot[] = [];
  let covered = 0;
  for (const [slot, count] of [...sums].sort((a, b) => b[1] - a[1])) {
    if (covered * 2 > total) break;
    found.push(slot);
    covered += count;
  }
  return lengthSlots.filter((slot) => found.includes(slot));
}

/** What a segment means as filters. A group of installments is no property of a plan, except being overdue. */
export function toPatch(part: ChartPart, of: StatusReport['of'], filters: PlanFilters): PlanFilters {
  const slot = lengthSlots.find((one) => one === part.category);
  const status = planStatuses.find((one) => one === part.series);
  return {
    ...lengthPatch(slot),
    status: of === 'plans' && status ? [status] : undefined,
    ...(of === 'installments' && part.series === 'overdue' && !isLateElsewhere(filters) && { overdueDaysMin: 1 }),
  };
}
