import { problem } from '../../core/errors.js';

/**
 * The key of an intention, bare or quoted (`domain.md` §5.1). Throws 400 `idempotency_key_invalid` for one that is too long
 * or holds anything but visible ASCII.
 */
export function idempotencyKeyOf(headers: Headers): string | undefined {
  const given = headers.get('idempotency-key');
  if (given === null) return undefined;
  const key = /^"(.*)"$/.exec(given)?.[1] ?? given;
  if (key === '') return undefined;
  if (!/^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/.test(key)) throw problem(400, 'idempotency_key_invalid');
  return key;
}

/**
 * The version of `If-Match`, without quotes. A weak mark is taken for a strong one: proxies that compress add it. `*` names
 * no version and counts as missing. Throws 400 `bad_request` for a list.
 */
export function ifMatchOf(headers: Headers): string | undefined {
  const given = headers.get('if-match')?.trim();
  if (!given || given === '*') return undefined;
  const version = /^(?:W\/)?"([\x21\x23-\x7e]+)"$/.exec(given)?.[1] ?? /^[\x21\x23-\x2b\x2d-\x7e]+$/.exec(given)?.[0];
  if (version === undefined) throw problem(400, 'bad_request');
  return version;
}
