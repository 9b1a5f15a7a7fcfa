import { openEarly } from './client/early.js';

/**
 * `tranche/early`: a tiny script for the page's head. While the widgets' code is still on its way it finds the provider, asks for the
 * token and, with it, for what the widgets on the page will ask first; the client takes these answers instead of asking again. What
 * fails here is simply asked again the ordinary way.
 *
 * Addresses must equal the client's byte for byte (`test/early` proves it), or they are asked twice.
 */
const first: Readonly<Record<string, string>> = {
  'tranche-status-chart': '/reports/installments?sections=status&statusOf=plans',
  'tranche-overdue-chart': '/reports/installments?sections=aging&agingBy=count',
  'tranche-detailing-table': '/plans?limit=50',
};

/** Begins with the provider, when it is there. */
function begin(): boolean {
  const provider = document.querySelector('tranche-provider[base-url][token-url]');
  const tokenUrl = provider?.getAttribute('token-url');
  const base = provider?.getAttribute('base-url')?.replace(/\/+$/, '');
  if (!provider || !tokenUrl || !base) return false;
  const { answers, token } = start(tokenUrl);
  const ask = (path: string) => {
    if (answers.has(base + path)) return;
    const answer = token.then((text) =>
      fetch(base + path, {
        headers: { accept: 'application/json, application/problem+json', authorization: `Bearer ${text}` },
        credentials: 'omit',
      }),
    );
    answer.catch(() => 0);
    answers.set(base + path, answer);
  };
  ask('/meta');
  const askAll = () => {
    for (const [tag, path] of Object.entries(first)) if (provider.querySelector(tag)) ask(path);
  };
  askAll();
  whileLoading(askAll);
  return true;
}

function start(tokenUrl: string) {
  const early = openEarly(tokenUrl);
  const token = fetch(tokenUrl, {
    method: 'POST',
    headers: { accept: 'application/json', 'x-requested-with': 'tranche' },
    credentials: 'include',
  })
    .then((answer) => answer.json() as Promise<{ token: string }>)
    .then((answer) => answer.token);
  token.catch(() => 0);
  early.token = token;
  return { answers: early.answers, token };
}

/** Calls back at each piece of the page that arrives, until it has arrived completely. */
function whileLoading(work: () => unknown): void {
  if (document.readyState !== 'loading') return;
  const observer = new MutationObserver(() => work());
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    work();
  });
}

if (!begin()) {
  let begun = false;
  whileLoading(() => (begun ||= begin()));
}
