import { openEarly } from './client/early.js';

/**
 * `tranche/early`: a tiny script for the page's head. While the widgets' code is still on its way it finds the provider, asks for the
 * token and, with it, for what the widgets on the page will ask first; the client takes these answers instead of asking again. What
 * fails here is simply asked again the ordinary way.
 *
 * Addresses must equal the client's byte for byte (`test/early` proves it), or they are asked twice. Each is a path that ends in the
 * value of an attribute of the widget, or its default, and what follows.
 */
const first = [
  ['status-chart', '/reports/installments?sections=status&statusOf=', 'status-of', 'plans', ''],
  ['overdue-chart', '/reports/installments?sections=aging&agingBy=', 'aging-by', 'count', ''],
  ['detailing-table', '/plans?sort=', 'sort', '-overdueCount', '&limit=50'],
] as const;

/** Begins with the provider, when it is there and its code is not: then it asks for itself. */
function begin(): boolean {
  const provider = document.querySelector('tranche-provider[base-url][token-url]:not(:defined)');
  const tokenUrl = provider?.getAttribute('token-url');
  const base = provider?.getAttribute('base-url')?.replace(/\/+$/, '');
  if (!provider || !tokenUrl || !base) return false;
  const early = openEarly(tokenUrl);
  const token = fetch(tokenUrl, {
    method: 'POST',
    headers: { accept: 'application/json', 'x-requested-with': 'tranche' },
    credentials: 'include',
  }).then(async (answer) => ((await answer.json()) as { token: string }).token);
  token.catch(() => 0);
  early.token = token;
  const ask = async (path: string) => {
    const headers = {
      accept: 'application/json, application/problem+json',
      authorization: `Bearer ${await token}`,
    };
    return fetch(base + path, { headers, credentials: 'omit' });
  };
  const asked = new Set<string>();
  const askOnce = (path: string) => {
    if (asked.has(path)) return;
    asked.add(path);
    const answer = ask(path);
    answer.catch(() => 0);
    early.answers.set(base + path, answer);
  };
  whileLoading(() => {
    askOnce('/meta');
    for (const [name, path, attribute, usual, rest] of first)
      for (const widget of provider.querySelectorAll(`tranche-${name}`))
        askOnce(path + encodeURIComponent(widget.getAttribute(attribute) || usual) + rest);
  });
  return true;
}

/** Calls back now and, until the page has arrived completely, at each piece of it. */
function whileLoading(work: () => unknown): void {
  work();
  if (document.readyState !== 'loading') return;
  const observer = new MutationObserver(work);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    work();
  });
}

// Where there is no page (server-side rendering) importing it does nothing.
if (typeof document !== 'undefined') {
  let begun = false;
  whileLoading(() => (begun ||= begin()));
}
