import { TrancheError } from '../../src/core/errors.js';
import type { CursorPage } from '../../src/ui/grid/cursor-source.js';
import type { KeyReader } from '../../src/ui/grid/sort-keys.js';

export interface Book {
  id: string;
  title: string;
  author: string;
  state?: 'here' | 'out' | 'late';
  shelf: string;
  pages: number;
  /** `YYYY-MM-DD`. */
  bought: string;
  summary: string;
}

const FIRST = ['The Quiet', 'A Distant', 'Nine', 'The Last', 'Summer of', 'Under the', 'Letters from', 'The Art of'];
const SECOND = [
  'Harbor',
  'Meridian',
  'Cartographers',
  'Ledger',
  'Almonds',
  'Observatory',
  'an Unmapped Country',
  'Patience',
];
const AUTHORS = [
  'Zoë Martin',
  'Ana Luísa Figueiredo',
  '山田 太郎',
  'سلمى حداد',
  'Per Ødegård',
  'Maximiliane Freifrau von Hohenstein-Schwarzenberg',
];
const STATES = ['here', 'here', 'out', 'late', undefined] as const;

/** The same books every time. */
export function books(count: number): Book[] {
  return Array.from({ length: count }, (_, index) => book(index));
}

export function book(index: number): Book {
  const mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const state = STATES[mixed % STATES.length];
  const title = `${FIRST[mixed % FIRST.length]} ${SECOND[(mixed >>> 5) % SECOND.length]}`;
  return {
    id: `b${index}`,
    title: `${title} ${index + 1}`,
    author: AUTHORS[(mixed >>> 8) % AUTHORS.length] ?? '',
    ...(state ? { state } : {}),
    shelf: `${String.fromCharCode(65 + (mixed % 12))}${(mixed >>> 4) % 90}`,
    pages: 40 + ((mixed >>> 3) % 1400),
    bought: `20${10 + (mixed % 15)}-0${1 + (mixed % 9)}-1${(mixed >>> 6) % 9}`,
    summary: `${title} is book ${index + 1} of the library.`,
  };
}

/** How books are sorted in memory. */
export const bookKeys: Record<string, KeyReader<Book>> = {
  title: { type: 'text', read: (row) => row.title },
  author: { type: 'text', read: (row) => row.author },
  pages: { type: 'number', read: (row) => row.pages },
  bought: { type: 'text', read: (row) => row.bought },
};

/** Pages of the given books, as a backend would answer them; the cursor is the number of the first book. */
export function pager(all: readonly Book[], pageSize: number): (cursor: string | null) => Promise<CursorPage<Book>> {
  return (cursor) => {
    const from = Number(cursor ?? 0);
    const next = from + pageSize;
    return Promise.resolve({
      items: all.slice(from, next),
      nextCursor: next < all.length ? String(next) : null,
      total: all.length,
    });
  };
}

/** Pages that never arrive. */
export const silence = (): Promise<CursorPage<Book>> => new Promise(() => undefined);

/** Two pages, then the line is cut. */
export function cutOff(all: readonly Book[], pageSize: number): (cursor: string | null) => Promise<CursorPage<Book>> {
  const page = pager(all, pageSize);
  return (cursor) =>
    Number(cursor ?? 0) >= 2 * pageSize
      ? Promise.reject(new TrancheError('network', { kind: 'network', retryable: true }))
      : page(cursor);
}

const en = {
  state: 'State',
  title: 'Title',
  author: 'Author',
  shelf: 'Shelf',
  pages: 'Pages',
  pagesHint: 'Without the cover',
  bought: 'Bought',
  actions: 'Actions',
  here: 'On the shelf',
  out: 'Lent',
  late: 'Overdue',
};

const ar: typeof en = {
  state: 'الحالة',
  title: 'العنوان',
  author: 'المؤلف',
  shelf: 'الرف',
  pages: 'الصفحات',
  pagesHint: 'من غير الغلاف',
  bought: 'تاريخ الشراء',
  actions: 'الإجراءات',
  here: 'على الرف',
  out: 'معار',
  late: 'متأخر',
};

/** Words of the sheet's columns. */
export const columnNames = (locale: string): typeof en => (locale.startsWith('ar') ? ar : en);
