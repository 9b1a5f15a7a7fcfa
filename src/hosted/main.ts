import { define } from '../ui/define.js';
import { forgetSecret, takeAddress } from './address.js';
import { CardPageElement } from './card-page.js';
import { httpVault } from './vault-transport.js';

define('tranche-card-page', CardPageElement);

/** Reads the address and shows the page; again when another link to the same session is opened in the same tab. */
function open(): void {
  const framed = window.parent !== window;
  const root = document.documentElement;
  root.classList.toggle('framed', framed);
  const page = new CardPageElement();
  page.source = {
    ...takeAddress(window, framed),
    vault: httpVault(),
    languages: navigator.languages,
    forget: () => forgetSecret(window),
    root,
    ...(framed && { embedding: { self: window, parent: window.parent, referrer: document.referrer } }),
  };
  document.body.replaceChildren(page);
}

window.addEventListener('hashchange', open);
open();
