import type { MoneyValue } from '../../../src/core/money.js';

/** A row as wide as a real one: ten columns. */
export interface Row {
  id: string;
  name: string;
  email: string;
  status: string;
  method: string;
  country: string;
  product: string;
  date: string;
  count: number;
  total: MoneyValue;
}

const NAMES = ['Zoë Martin', 'Ana Luísa Figueiredo', 'Per Ødegård', 'Noor van Dijk', 'Li Wei', 'Fatima El Amrani'];
const STATUSES = ['completed', 'in progress', 'refunded', 'canceled', 'inactive'];

export function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
    const name = NAMES[mixed % NAMES.length] ?? '';
    return {
      id: `P-${index}`,
      name,
      email: `buyer${index}@example.org`,
      status: STATUSES[mixed % STATUSES.length] ?? '',
      method: mixed % 2 ? 'card' : 'direct debit',
      country: mixed % 3 ? 'FR' : 'BR',
      product: `Course ${mixed % 97}`,
      date: `2026-0${1 + (mixed % 9)}-1${mixed % 10}`,
      count: 1 + (mixed % 12),
      total: { amount: (mixed >>> 4) % 5_000_000, currency: 'EUR' },
    };
  });
}

const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });

/** What the ten cells show; both contestants format in the same way. */
export const CELLS: readonly ((row: Row) => string)[] = [
  (row) => row.id,
  (row) => row.name,
  (row) => row.email,
  (row) => row.status,
  (row) => row.method,
  (row) => row.country,
  (row) => row.product,
  (row) => row.date,
  (row) => String(row.count),
  (row) => money.format(row.total.amount / 100),
];
