export const en = {
  title: 'Installments',
  filters: 'Filters',
  summary: 'At a glance',
  status: 'Plans by number of installments',
  overdue: 'Days overdue vs. installments',
  currency: 'Revenue by currency',
  country: 'Revenue by country',
  possible: 'Possible values to be received',
  products: 'Products with the most overdue installments',
  table: 'Detailing',
  failed: 'This part could not be loaded.',
} as const;
