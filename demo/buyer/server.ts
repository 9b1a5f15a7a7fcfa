import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { direction } from '../../src/i18n/locale.js';
import { serveCspReports } from '../csp-reports.js';
import { sendFile, serveKit } from '../files.js';
import { listen } from '../listen.js';
import { languageOf, languages, type Language } from '../portal/words.js';

export interface BuyerPageOptions {
  port: number;
  /** Base URL of the API, on another origin. */
  apiUrl: string;
}

export interface BuyerPage {
  /** Origin; the link in a mail is `<origin>/confirm#<secret>`. */
  url: string;
  violations: readonly unknown[];
  close(): Promise<void>;
}

const assets = join(fileURLToPath(new URL('.', import.meta.url)), 'assets');

/** Nobody is signed in here, nothing may frame it, and the secret of the link is never sent as a referrer. */
function headers(apiUrl: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${new URL(apiUrl).origin}`,
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
    'report-uri /csp-report',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

/** The page behind the link in a buyer's mail: one widget, no login (`decisions.md`, Buyer's side). */
export async function startBuyerPage({ port, apiUrl }: BuyerPageOptions): Promise<BuyerPage> {
  const violations: unknown[] = [];
  const app = new Hono();
  app.get('/confirm', (c) => {
    const language = languageOf(c.req.query('lang')) ?? languageOf(c.req.header('accept-language')) ?? 'en';
    return c.html(confirmPage(language, apiUrl), 200, headers(apiUrl));
  });
  serveCspReports(app, violations);
  app.get('/assets/:name', (c) => sendFile(c, join(assets, c.req.param('name')), 'max-age=300'));
  serveKit(app);
  return { ...(await listen(app, port)), violations };
}

function confirmPage(language: Language, apiUrl: string) {
  const words = languages[language];
  return html`<!doctype html>
    <html lang="${language}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.confirmTitle} · ${words.brand}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="preconnect" href="${new URL(apiUrl).origin}" crossorigin />
        <link rel="stylesheet" href="/kit/pre.css" />
        <link rel="stylesheet" href="/assets/buyer.css" />
        <script type="module" src="/kit/tranche.min.js"></script>
      </head>
      <body>
        <header><img src="/assets/icon.svg" alt="" width="32" height="32" />${words.brand}</header>
        <main>
          <h1>${words.confirmTitle}</h1>
          <tranche-plan-confirm base-url="${apiUrl}" heading-level="2"></tranche-plan-confirm>
        </main>
        <footer><p>${words.confirmFooter}</p></footer>
      </body>
    </html>`;
}
