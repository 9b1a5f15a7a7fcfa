import { define } from '../ui/define.js';
import { forgetSecret, takeAddress } from './address.js';
import { CardPageElement } from './card-page.js';
import { httpVault } from './http-vault.js';
import { takeOpening } from './opening.js';
import type { Embedding } from './parent-link.js';

define('tranche-card-page', CardPageElement);

/** What framed this page. Some engines name its origin themselves; the others tell only from where this document was asked for. */
function embeddingOf(self: Window): Embedding {
  const { document, location, parent } = self;
  const origin = 'ancestorOrigins' in location ? location.ancestorOrigins[0] : undefined;
  return { self, parent, referrer: document.referrer, ...(origin !== undefined && { origin }) };
}

/** Reads the address and shows the page; again when another link to the same session is opened in the same tab. */
function open(): void {
  const framed = window.parent !== window;
  const root = document.documentElement;
  root.classList.toggle('framed', framed);
  const page = new CardPageElement();
  const opening = takeOpening(window);
  const { handle, secret } = opening ?? takeAddress(window);
  page.source = {
    handle,
    secret,
    vault: httpVault({ opening }),
    languages: navigator.languages,
    forget: () => forgetSecret(window),
    root,
    ...(framed && { embedding: embeddingOf(window) }),
  };
  document.body.replaceChildren(page);
}

window.addEventListener('hashchange', open);
open();
