import { asTrancheError, type TrancheError } from '../../core/errors.js';
import { pageUrl } from './page-url.js';

/** The page's address for a link and for a frame, each judged once; the same refusal stays the same error. */
export class PageAddress {
  #read: readonly unknown[] = [];
  #link: URL | undefined;
  #frame: URL | undefined;
  #error: TrancheError | undefined;

  get link(): URL | undefined {
    return this.#link;
  }

  /** Undefined too while no frame is wanted. */
  get frame(): URL | undefined {
    return this.#frame;
  }

  /** Why there is no link, or no frame though one is wanted. */
  get error(): TrancheError | undefined {
    return this.#error;
  }

  /** `list`: allowed origins, separated by spaces. */
  read(text: string | undefined, list: string, framed: boolean): void {
    const read = [text, list, framed];
    if (read.every((part, index) => part === this.#read[index])) return;
    this.#read = read;
    this.#error = undefined;
    const origins = list.split(/\s+/).filter((origin) => origin !== '');
    const own = location.origin;
    this.#link = this.#judge(text, { origins, own, framed: false });
    this.#frame = framed && this.#link ? this.#judge(text, { origins, own, framed }) : undefined;
  }

  #judge(text: string | undefined, rules: Parameters<typeof pageUrl>[1]): URL | undefined {
    if (text === undefined) return undefined;
    try {
      return pageUrl(text, rules);
    } catch (error) {
      this.#error = asTrancheError(error);
      return undefined;
    }
  }
}
