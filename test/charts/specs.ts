import type { ChartSpec } from '../../src/charts/spec.js';

/** Three bars of three series; the second bar is empty, "late" is missing in the third. */
export function smallSpec(changes: Partial<ChartSpec> = {}): ChartSpec {
  return {
    kind: 'stacked-bar',
    title: 'Plans by length',
    summary: '60 plans; 12 are late.',
    categoryLabel: 'Installments',
    valueLabel: 'Plans',
    categories: [
      { id: '1', label: '1', name: '1 installment' },
      { id: '2', label: '2', name: '2 installments' },
      { id: 'open', label: 'open' },
    ],
    series: [
      { id: 'done', label: 'Completed', color: '--_test-done', pattern: 'solid' },
      { id: 'late', label: 'Late', color: '--_test-late', pattern: 'diagonal-left' },
      { id: 'void', label: 'Canceled', color: '--_test-void', pattern: 'solid' },
    ],
    values: [
      [30, 0, 10],
      [12, 0, 0],
      [3, 0, 5],
    ],
    valueText: (value) => (value === 1 ? '1 plan' : `${value} plans`),
    ...changes,
  };
}
