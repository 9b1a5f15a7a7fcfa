/** Counts the rows of a CSV text that comes in pieces: line ends outside of quotes, the header's left out. */
export class RowCounter {
  #quoted = false;
  #header = true;

  /** Rows that end in this piece. */
  count(text: string): number {
    let rows = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // A doubled quote closes and opens again.
      if (code === 34) this.#quoted = !this.#quoted;
      else if (code === 10 && !this.#quoted) rows++;
    }
    if (!this.#header || rows === 0) return rows;
    this.#header = false;
    return rows - 1;
  }
}
