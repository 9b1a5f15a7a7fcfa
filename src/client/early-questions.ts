/**
 * What the widgets of an overview ask first. Addresses must equal the client's byte for byte (`test/early` proves it), or they are
 * asked twice. Each is a path that ends in the value of an attribute of the widget, or its default, and what follows.
 */
export const earlyQuestions = [
  ['status-chart', '/reports/installments?sections=status&statusOf=', 'status-of', 'plans', ''],
  ['overdue-chart', '/reports/installments?sections=aging&agingBy=', 'aging-by', 'count', ''],
  ['detailing-table', '/plans?sort=', 'sort', '-overdueCount', '&limit=25'],
] as const;
