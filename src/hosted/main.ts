import { define } from '../ui/define.js';
import { forgetSecret, takeAddress } from './address.js';
import { CardPageElement } from './card-page.js';
import { httpVault } from './http-vault.js';
import { takeOpening } from './opening.js';

define('tranche-card-page', CardPageElement);

/** Some engines name who framed this page themselves; the others tell only from where this document was asked for. */
const framer = (): string => (location as Partial<Location>).ancestorOrigins?.[0] ?? document.referrer;

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
    ...(framed && { embedding: { self: window, parent: window.parent, referrer: framer() } }),
  };
  document.body.replaceChildren(page);
}

window.addEventListener('hashchange', open);
open();
