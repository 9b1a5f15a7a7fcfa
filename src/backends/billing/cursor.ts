import { problem } from '../../core/errors.js';
import { canonical } from '../../core/canonical.js';
import { fingerprint } from './fingerprint.js';

/** Values of the sort keys of the last row that was sent. */
export type Keys = readonly (string | number | null)[];

/** What a cursor is bound to: the list, its filters and its order. */
export function scopeOf(list: string, query: Readonly<Record<string, unknown>>): string {
  const { cursor: _cursor, limit: _limit, ...bound } = query;
  return fingerprint(canonical([list, bound]));
}

/** Opaque and safe in an address. */
export function writeCursor(scope: string, after: Keys): string {
  const bytes = new TextEncoder().encode(JSON.stringify([scope, ...after]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The keys to go on after; undefined without a cursor. Throws 400 `invalid_cursor` for one of another list or shape. */
export function readCursor(cursor: string | undefined, scope: string, length: number): Keys | undefined {
  if (cursor === undefined) return undefined;
  const parts = decode(cursor);
  const keys = parts?.slice(1) ?? [];
  const isKey = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';
  if (parts?.[0] !== scope || keys.length !== length || !keys.every(isKey)) throw problem(400, 'invalid_cursor');
  return keys;
}

function decode(cursor: string): unknown[] | undefined {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
