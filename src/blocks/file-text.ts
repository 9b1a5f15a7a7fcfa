/** Characters that are held as text; what is more becomes a Blob, which engines keep outside of the page's memory. */
const HELD = 1 << 20;

/** A file that grows: takes any amount of text without holding it all. */
export class FileText {
  #parts: BlobPart[] = [];
  #text: string[] = [];
  #held = 0;

  add(text: string): void {
    this.#text.push(text);
    this.#held += text.length;
    if (this.#held >= HELD) this.#settle();
  }

  /** All of it, as UTF-8. */
  toFile(): Blob {
    this.#settle();
    return new Blob(this.#parts, { type: 'text/csv;charset=utf-8' });
  }

  #settle(): void {
    this.#parts.push(new Blob(this.#text));
    this.#text = [];
    this.#held = 0;
  }
}
