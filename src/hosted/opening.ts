import { deadline } from '../core/abort.js';
import { takeAddress, type Address } from './address.js';
import { openWire, send, vaultBase, type Answered } from './vault-transport.js';

/** Where the page was opened, and what the vault says to it. */
export interface Opening extends Address {
  /** Absent without a link. */
  answer: Promise<Answered> | undefined;
}

// Two scripts of one page, the document’s own and its file: a symbol of the registry is the only thing they share.
const place = Symbol.for('tranche.card-page.opening');

type Page = Window & { [place]?: Opening | undefined };

/** Asks the vault while the page's own code is still on its way: on a slow line that is a whole round trip. */
export function beginOpening(page: Page): void {
  const address = takeAddress(page);
  const { handle, secret } = address;
  const isLink = handle !== undefined && secret !== undefined;
  const answer = isLink ? send(vaultBase, openWire(handle, secret), deadline(10_000).signal) : undefined;
  // Whoever takes the answer learns of a failure, and asks again.
  answer?.catch(() => undefined);
  page[place] = { ...address, answer };
}

/** What was begun, once; undefined when the first script did not run. */
export function takeOpening(page: Page): Opening | undefined {
  const opening = page[place];
  delete page[place];
  return opening;
}
