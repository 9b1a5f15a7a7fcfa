import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { languageName, languages as spoken } from '../../src/i18n/languages.js';
import { direction } from '../../src/i18n/locale.js';
import { languages, type Language } from './words.js';
import { users, type PortalUser } from './users.js';

export type Page = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What every page is drawn with. */
export interface View {
  language: Language;
  theme: 'light' | 'dark' | 'auto';
  user: PortalUser | undefined;
  path: string;
}

interface Shell {
  title: string;
  /** Extra tags of the head: only the page that shows widgets loads them. */
  head?: Page;
  body: Page;
}

const links = [
  ['/', 'overview'],
  ['/revenue', 'revenue'],
  ['/dashboard', 'dashboard'],
  ['/orders', 'orders'],
  ['/outbox', 'outbox'],
  ['/courses', 'courses'],
  ['/settings', 'settings'],
] as const;

export function shell(view: View, { title, head, body }: Shell): Page {
  const words = languages[view.language];
  const { user } = view;
  return html`<!doctype html>
    <html lang="${view.language}" dir="${direction(view.language)}" data-theme="${view.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${words.brand}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/portal.css" />
        ${head ?? ''}
      </head>
      <body>
        <header class="masthead">
          <a class="brand" href="/"
            ><img src="/assets/icon.svg" alt="" width="36" height="36" /><span
              >${words.brand}<small>${words.tagline}</small></span
            ></a
          >
          ${user ? menu(view, user) : ''}
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer><p>${words.footer}</p></footer>
      </body>
    </html>`;
}

function menu(view: View, user: PortalUser): Page {
  const words = languages[view.language];
  return html`<nav aria-label="Fernhill">
      ${links
        .filter(([, key]) => key !== 'outbox' || user.role === 'owner')
        .map(
          ([href, key]) =>
            html`<a href="${href}" ${raw(isHere(href, view.path) ? 'aria-current="page"' : '')}>${words[key]}</a>`,
        )}
    </nav>
    <form class="who" method="post" action="/preferences">
      <input type="hidden" name="back" value="${view.path}" />
      <select name="language" aria-label="${words.language}">
        ${languageOptions(view)}
      </select>
      <button>${words.save}</button>
      <button name="theme" value="${view.theme === 'dark' ? 'light' : 'dark'}">
        ${view.theme === 'dark' ? words.light : words.dark}
      </button>
      <span>${words.signedInAs.replace('{name}', user.name)}</span>
      <button formaction="/sign-out">${words.signOut}</button>
    </form>`;
}

/** Every language under its own name. */
const languageOptions = ({ language }: View): Page[] =>
  spoken.map(
    (one) =>
      html`<option value="${one}" lang="${one}" ${raw(one === language ? 'selected' : '')}>
        ${languageName(one)}
      </option>`,
  );

const isHere = (href: string, path: string): boolean => (href === '/' ? path === '/' : path.startsWith(href));

/** What a page with widgets loads. */
const kit = (apiUrl: string): Page =>
  html`<link rel="preconnect" href="${new URL(apiUrl).origin}" crossorigin />
    <link rel="stylesheet" href="/kit/pre.css" />
    <script type="module" async fetchpriority="high" src="/kit/early.js"></script>
    <script type="module" src="/kit/tranche.min.js"></script>
    <script type="module" src="/assets/portal.js"></script>`;

/** The page the kit is embedded in: one script, one provider, one tag a widget. */
export function overviewPage(view: View, apiUrl: string): Page {
  const words = languages[view.language];
  return shell(view, {
    title: words.overview,
    head: kit(apiUrl),
    body: html`<p class="intro">${words.overviewIntro}</p>
      <tranche-provider base-url="${apiUrl}" token-url="/tranche-token" locale="${view.language}">
        <section class="card filters">
          <tranche-filters heading-level="2" sync-url views-key="fernhill.views"></tranche-filters>
        </section>
        <div class="pair">
          <section class="card"><tranche-status-chart heading-level="2"></tranche-status-chart></section>
          <section class="card"><tranche-overdue-chart heading-level="2"></tranche-overdue-chart></section>
        </div>
        <section class="card">
          <tranche-detailing-table heading-level="2" storage-key="fernhill.plans" no-search></tranche-detailing-table>
        </section>
      </tranche-provider>`,
  });
}

/** Everything in one tag, as a merchant would paste it. */
export function dashboardPage(view: View, apiUrl: string): Page {
  const words = languages[view.language];
  return shell(view, {
    title: words.dashboard,
    head: kit(apiUrl),
    body: html`<p class="intro">${words.dashboardIntro}</p>
      <tranche-provider base-url="${apiUrl}" token-url="/tranche-token" locale="${view.language}">
        <tranche-dashboard sync-url views-key="fernhill.views" storage-key="fernhill.plans"></tranche-dashboard>
      </tranche-provider>`,
  });
}

/** What came in, from where, and what is still to come: a grid of cards, a widget each. */
export function revenuePage(view: View, apiUrl: string): Page {
  const words = languages[view.language];
  return shell(view, {
    title: words.revenue,
    head: kit(apiUrl),
    body: html`<p class="intro">${words.revenueIntro}</p>
      <tranche-provider base-url="${apiUrl}" token-url="/tranche-token" locale="${view.language}">
        <section class="card"><tranche-summary heading-level="2"></tranche-summary></section>
        <div class="pair">
          <section class="card"><tranche-revenue-by-currency heading-level="2"></tranche-revenue-by-currency></section>
          <section class="card">
            <tranche-overdue-products heading-level="2" top="5"></tranche-overdue-products>
          </section>
        </div>
        <div class="pair">
          <section class="card"><tranche-possible-values heading-level="2"></tranche-possible-values></section>
          <section class="card"><tranche-revenue-by-country heading-level="2"></tranche-revenue-by-country></section>
        </div>
      </tranche-provider>`,
  });
}

const courses = [
  ['Watercolor for beginners', '2026-12-01', '14 / 16'],
  ['Bookkeeping in twelve evenings', '2026-12-03', '20 / 20'],
  ['Bread and sourdough', '2026-12-08', '9 / 10'],
  ['Conversational Portuguese', '2027-01-12', '11 / 18'],
] as const;

/** A page without widgets: the portal was there before the kit. */
export function coursesPage(view: View): Page {
  const words = languages[view.language];
  return shell(view, {
    title: words.courses,
    body: html`<p class="intro">${words.coursesIntro}</p>
      <section class="card">
        <table>
          <thead>
            <tr>
              <th scope="col">${words.course}</th>
              <th scope="col">${words.starts}</th>
              <th scope="col">${words.seats}</th>
            </tr>
          </thead>
          <tbody>
            ${courses.map(
              ([name, starts, seats]) =>
                html`<tr>
                  <th scope="row" lang="en">${name}</th>
                  <td>${starts}</td>
                  <td>${seats}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`,
  });
}

export function settingsPage(view: View): Page {
  const words = languages[view.language];
  const option = (value: string, label: string, chosen: string) =>
    html`<option value="${value}" ${raw(value === chosen ? 'selected' : '')}>${label}</option>`;
  return shell(view, {
    title: words.settings,
    body: html`<p class="intro">${words.settingsIntro}</p>
      <form class="card fields" method="post" action="/preferences">
        <input type="hidden" name="back" value="/settings" />
        <label>
          ${words.language}
          <select name="language">
            ${languageOptions(view)}
          </select>
        </label>
        <label>
          ${words.theme}
          <select name="theme">
            ${option('auto', words.auto, view.theme)}${option('light', words.light, view.theme)}${option(
              'dark',
              words.dark,
              view.theme,
            )}
          </select>
        </label>
        <button class="main">${words.save}</button>
      </form>`,
  });
}

export function signInPage(view: View): Page {
  const words = languages[view.language];
  return shell(view, {
    title: words.signIn,
    body: html`<p class="intro">${words.signInIntro}</p>
      <form class="card fields" method="post" action="/sign-in">
        ${users.map(
          (user) =>
            html`<button class="person" name="user" value="${user.id}">
              <strong>${user.name}</strong>${user.role === 'owner' ? words.owner : words.viewer}
            </button>`,
        )}
      </form>`,
  });
}

export function notFoundPage(view: View): Page {
  const words = languages[view.language];
  return shell(view, { title: words.notFound, body: html`<p class="intro"><a href="/">${words.back}</a></p>` });
}
