import { rule } from '../model/check.js';
import { filterRanges, type PlanFilters } from '../model/plan-filters.js';

/** Refuses `from` after `to` and the like, at the upper key (`domain.md` §6, filters). */
export const rangesInOrder = filterRanges.map(([low, high]) =>
  rule<PlanFilters>(
    ({ [low]: from, [high]: to }) => from === undefined || to === undefined || from <= to,
    'range_reversed',
    {},
    [high],
  ),
);
