import type { ChartPattern, ChartSpec } from '../../src/charts/spec.js';

const LABELS = {
  en: [
    'Completed',
    'Completed with issues',
    'In progress',
    'In progress with issues',
    'Refunded',
    'Canceled',
    'Inactive',
  ],
  ar: ['مكتملة', 'مكتملة مع مشكلات', 'جارية', 'جارية مع مشكلات', 'مستردة', 'ملغاة', 'غير نشطة'],
} as const;

const PATTERNS: ChartPattern[] = [
  'solid',
  'solid+diagonal-right',
  'solid',
  'diagonal-left',
  'dots',
  'horizontal',
  'vertical',
] as const;

const CATEGORIES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13+', 'open'];

const VALUES = [
  [34, 18, 52, 14, 6, 44, 3, 8, 5, 21, 1, 38, 2, 0],
  [2, 3, 9, 2, 1, 11, 0, 2, 1, 4, 0, 12, 0, 0],
  [0, 9, 41, 17, 9, 88, 6, 19, 8, 43, 3, 131, 14, 22],
  [0, 2, 8, 3, 2, 24, 1, 5, 2, 11, 1, 38, 4, 3],
  [3, 1, 5, 1, 0, 6, 0, 1, 0, 3, 0, 9, 0, 0],
  [1, 2, 4, 2, 1, 9, 0, 2, 1, 4, 0, 14, 3, 5],
  [0, 1, 2, 1, 0, 4, 0, 1, 0, 2, 0, 6, 1, 2],
];

const ARABIC = {
  title: 'الخطط حسب عدد الأقساط',
  categoryLabel: 'عدد الأقساط',
  valueLabel: 'الخطط',
};

const ENGLISH = {
  title: 'Plans by number of installments',
  categoryLabel: 'Number of installments',
  valueLabel: 'Plans',
};

/** M1 of a believable merchant; `share` thins it out. */
export function sampleSpec(language: 'en' | 'ar' = 'en', share = 1): ChartSpec {
  const letters = 'abcdefg';
  const arabic = language === 'ar';
  const name = (id: string) => (arabic ? `${id} قسط` : id === '1' ? '1 installment' : `${id} installments`);
  const values = VALUES.map((row) => row.map((value) => Math.round(value * share)));
  const sum = (row: readonly number[] = []) => row.reduce((total, value) => total + value, 0);
  const [all, late] = [sum(values.flat()), sum(values[3])];
  return {
    kind: 'stacked-bar',
    ...(arabic ? ARABIC : ENGLISH),
    summary: arabic
      ? `${all} خطة؛ ${late} منها متأخرة، معظمها على 6 أو 12 قسطًا.`
      : `${all} plans; ${late} are late, most of them in 6 or 12 installments.`,
    categories: CATEGORIES.map((id) =>
      id === 'open'
        ? { id, label: arabic ? 'مفتوحة' : 'open', name: arabic ? 'خطة مفتوحة' : 'open-ended' }
        : { id, label: id, name: name(id) },
    ),
    series: LABELS[language].map((label, index) => ({
      id: letters.charAt(index),
      label,
      color: `--_sheet-${letters.charAt(index)}`,
      pattern: PATTERNS[index] ?? 'solid',
    })),
    values,
    valueText: (value) => (arabic ? `${value} خطة` : value === 1 ? '1 plan' : `${value} plans`),
  };
}

const AGES = ['1–30 days', '31–60 days', '61–90 days', '91+ days'];
const AGE_PATTERNS: ChartPattern[] = ['dots', 'diagonal-left', 'solid', 'solid+diagonal-right'];

/** M2: overdue installments by age, fewer series, bigger numbers. */
export function agingSpec(): ChartSpec {
  const plans = sampleSpec();
  return {
    ...plans,
    title: 'Overdue installments by age',
    summary: '7,926 installments are overdue; 1,503 of them for more than 90 days.',
    valueLabel: 'Overdue installments',
    series: AGES.map((label, index) => ({
      id: label,
      label,
      color: `--_sheet-age-${index + 1}`,
      pattern: AGE_PATTERNS[index] ?? 'solid',
    })),
    values: AGES.map((_, age) => (plans.values[2] ?? []).map((value, slot) => value * (6 - age) + slot * age)),
    valueText: (value) => (value === 1 ? '1 installment' : `${value} installments`),
  };
}
