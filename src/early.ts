import { openEarly } from './client/early.js';
import { earlyQuestions } from './client/early-questions.js';

/**
 * `tranche/early`: a tiny script for the page's head. While the widgets' code is still on its way it finds the provider, asks for the
 * token and, with it, for what the widgets on the page will ask first; the client takes these answers instead of asking again. What
 * fails here is simply asked again the ordinary way. In the browser build it also has the widgets' files loaded at once, which
 * `tranche.min.js` would ask for only after it ran.
 */

/** Chunks of each widget beside the entry. Only the browser build knows them; elsewhere a bundler's page links its own. */
declare const trancheChunks: Readonly<Record<string, readonly string[]>>;
const chunks = typeof trancheChunks === 'undefined' ? {} : trancheChunks;

const done = new Set<string>();
function once(what: string, work: (what: string) => void): void {
  if (!done.has(what)) work(what);
  done.add(what);
}

/** Which the browser checks against the page's import map, as it does when a module imports it. */
function link(chunk: string): void {
  const script = document.querySelector<HTMLScriptElement>('script[src*="early.js"]');
  if (!script) return;
  const { src, nonce } = script;
  const href = src.replace(/early\.js.*/, `chunks/${chunk}.js`);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', nonce, href }));
}

/** Begins with the provider, when it is there and its code is not: then it asks for itself. Gives what keeps an early answer. */
function begin(provider: Element | null): ((path: string) => void) | undefined {
  const tokenUrl = provider?.getAttribute('token-url');
  const base = provider?.getAttribute('base-url')?.replace(/\/+$/, '');
  if (!tokenUrl || !base) return undefined;
  const early = openEarly(tokenUrl);
  const token = fetch(tokenUrl, {
    method: 'POST',
    headers: { accept: 'application/json', 'x-requested-with': 'tranche' },
    credentials: 'include',
  }).then(async (answer) => ((await answer.json()) as { token: string }).token);
  token.catch(() => 0);
  early.token = token;
  return (path) => {
    const answer = token.then((text) => {
      const headers = { accept: 'application/json, application/problem+json', authorization: `Bearer ${text}` };
      return fetch(base + path, { headers, credentials: 'omit' });
    });
    answer.catch(() => 0);
    early.answers.set(base + path, answer);
  };
}

/** Looks now and, until the page has arrived completely, at each piece of it. */
function start(): void {
  let provider: Element | null = null;
  let keep: ReturnType<typeof begin>;
  const look = () => {
    provider ??= document.querySelector('tranche-provider[base-url][token-url]:not(:defined)');
    keep ??= begin(provider);
    if (provider && keep) ask(provider, keep);
  };
  const observer = new MutationObserver(() => {
    look();
    if (document.readyState !== 'loading') observer.disconnect();
  });
  look();
  if (document.readyState === 'loading') observer.observe(document, { childList: true, subtree: true });
}

function ask(provider: Element, keep: (path: string) => void): void {
  once('/meta', keep);
  // Filters in the page's address belong to what is asked; they are not read here.
  const isFiltered = location.search && provider.querySelector('[sync-url]');
  for (const [name, path, attribute, usual, rest] of earlyQuestions)
    for (const widget of provider.querySelectorAll(`tranche-${name}`)) {
      if (!isFiltered) once(path + encodeURIComponent(widget.getAttribute(attribute) || usual) + rest, keep);
      // As near as a chart must be to ask for its code itself.
      if (widget.getBoundingClientRect().top < innerHeight * 1.25) chunks[name]?.forEach((chunk) => once(chunk, link));
    }
}

// Where there is no page (server-side rendering) importing it does nothing.
if (typeof document !== 'undefined') {
  start();
  // The engine loads its tables for formatting at first use, which takes long; now nothing else can be done.
  (0).toLocaleString();
}
