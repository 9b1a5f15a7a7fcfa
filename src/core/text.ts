const SPACES = /[\t\n\r]+/g;
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text from outside, safe to show on one line: control and bidi-override characters go, breaks become a space (`domain.md` §6). */
export function clean(text: string): string {
  return text.replace(SPACES, ' ').replace(CONTROLS, '');
}

/** Replaces lone surrogates, which make `encodeURIComponent` throw (`domain.md` §6, WhatsApp). */
export function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (match) =>
    match.length === 2 ? match : '\ufffd',
  );
}

/** The first `length` characters, never cutting a character in two. */
export function cut(text: string, length: number): string {
  return toWellFormed(text).length <= length ? text : Array.from(text).slice(0, length).join('');
}

/** By code point, as a database with the "C" collation does; the engine's own comparison goes by UTF-16 unit. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let index = 0;
  while (index < length && a.charCodeAt(index) === b.charCodeAt(index)) index++;
  return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}
