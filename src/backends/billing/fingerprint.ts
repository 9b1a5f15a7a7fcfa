/** A short fingerprint of a text (FNV-1a, 53 bits): tells mistakes apart, keeps no secret. */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xdeadbeef;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return ((high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0)).toString(36);
}
