import * as z from 'zod/mini';

/**
 * One check with a stable code, which is its message: forms, clients and problem documents all read it there. `json` is what
 * it means in JSON Schema. Used instead of zod's own checks, which would cost every page 2 KiB.
 */
export function rule<T>(test: (value: T) => boolean, code: string, json: object = {}, path?: string[]) {
  return z.refine<T>(test, { error: code, params: { json }, ...(path && { path }) });
}

/** Text of a certain look. */
export function pattern(look: RegExp, code = 'invalid_format') {
  return rule<string>((value) => look.test(value), code, { pattern: look.source });
}

/** Text of at most so many characters. */
export function longest(length: number) {
  return rule<string>((value) => value.length <= length, 'too_large', { maxLength: length });
}

/** A whole number in a range, both ends included; never beyond what a double holds exactly. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER) {
  return z.number().check(
    rule<number>(Number.isInteger, 'not_whole', { type: 'integer' }),
    rule<number>((value) => value >= least, 'too_small', { minimum: least }),
    rule<number>((value) => value <= most, 'too_large', { maximum: most }),
  );
}
