import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';
import { createSessionToken } from '../../src/server/session.js';
import { serveCspReports } from '../csp-reports.js';
import { sendFile, serveKit } from '../files.js';
import { listen } from '../listen.js';
import { serveOrders } from './orders.js';
import { serveOutbox } from './outbox.js';
import type { PortalOptions, ViewOf } from './portal-options.js';
import {
  coursesPage,
  notFoundPage,
  overviewPage,
  revenuePage,
  dashboardPage,
  settingsPage,
  signInPage,
  type Page,
  type View,
} from './pages.js';
import { userById } from './users.js';
import { languageOf } from './words.js';

export interface Portal {
  url: string;
  /** Reports of the browser that the page broke its Content-Security-Policy; there must be none. */
  violations: readonly unknown[];
  close(): Promise<void>;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

/** The whole policy of the portal (`decisions.md`, Embedding). */
export function policy(apiUrl: string, cardUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${new URL(apiUrl).origin}`,
    "img-src 'self'",
    "font-src 'self'",
    `frame-src ${cardUrl}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
    'report-uri /csp-report',
  ].join('; ');
}

/** Starts the portal; rejects when the port is taken. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const violations: unknown[] = [];
  return { ...(await listen(portal(options, violations), options.port)), violations };
}

function portal(options: PortalOptions, violations: unknown[]): Hono {
  const app = new Hono();
  const csp = policy(options.apiUrl, options.cardUrl);
  app.use(async (c, next) => {
    await next();
    // A mail's own page brings a stricter one.
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', csp);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    if (!options.isolated) return;
    c.header('Cross-Origin-Embedder-Policy', 'require-corp');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
  });
  const viewOf = viewReader(options.secret);
  servePages(app, viewOf, options.apiUrl);
  serveOrders(app, viewOf, options);
  serveOutbox(app, viewOf, options.outbox);
  serveSession(app, viewOf, options);
  app.post('/preferences', savePreferences);
  serveCspReports(app, violations);
  serveFiles(app);
  app.notFound(async (c) => c.html(notFoundPage(await viewOf(c)), 404));
  return app;
}

/** Who looks, and how they like it: from the cookies. */
const viewReader =
  (secret: string): ViewOf =>
  async (c) => {
    const theme = getCookie(c, 'theme');
    return {
      language: languageOf(getCookie(c, 'language')) ?? languageOf(c.req.header('accept-language')) ?? 'en',
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      user: userById((await getSignedCookie(c, secret, 'user')) || undefined),
      path: c.req.path,
    };
  };

function servePages(app: Hono, viewOf: ViewOf, apiUrl: string): void {
  const behindLogin = (path: string, draw: (view: View) => Page) =>
    app.get(path, async (c) => {
      const view = await viewOf(c);
      return view.user ? c.html(draw(view)) : c.redirect('/sign-in', 303);
    });
  behindLogin('/', (view) => overviewPage(view, apiUrl));
  behindLogin('/revenue', (view) => revenuePage(view, apiUrl));
  behindLogin('/dashboard', (view) => dashboardPage(view, apiUrl));
  behindLogin('/courses', coursesPage);
  behindLogin('/settings', settingsPage);
  app.get('/sign-in', async (c) => c.html(signInPage(await viewOf(c))));
}

/** Signing in and out, and the token for the widgets of who is signed in. */
function serveSession(app: Hono, viewOf: ViewOf, { secret, account }: PortalOptions): void {
  app.post('/sign-in', async (c) => {
    if (!isOwnPage(c)) return c.text('Refused: the form is not of this site.', 403);
    const user = userById(textOf(await c.req.formData(), 'user'));
    if (!user) return c.redirect('/sign-in', 303);
    await setSignedCookie(c, 'user', user.id, secret, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return c.redirect('/', 303);
  });
  app.post('/sign-out', (c) => {
    if (!isOwnPage(c)) return c.text('Refused: the form is not of this site.', 403);
    deleteCookie(c, 'user', { path: '/' });
    return c.redirect('/sign-in', 303);
  });
  app.post('/tranche-token', async (c) => {
    const { user } = await viewOf(c);
    if (!user) return c.json({ error: 'signed out' }, 401);
    if (!isOwnPage(c)) return c.json({ error: 'other origin' }, 403);
    const token = await createSessionToken({ account, subject: user.id, permissions: user.permissions }, { secret });
    return c.json({ token }, 200, { 'Cache-Control': 'no-store' });
  });
}

/** A field of a form; a file is none. */
function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Forms and scripts of other sites must not act with our visitor's cookie. */
function isOwnPage(c: Context): boolean {
  const origin = c.req.header('origin');
  return origin !== undefined && origin === new URL(c.req.url).origin;
}

async function savePreferences(c: Context): Promise<Response> {
  const form = await c.req.formData();
  const year = { path: '/', maxAge: 31_536_000, sameSite: 'Lax' } as const;
  const language = languageOf(textOf(form, 'language'));
  const theme = textOf(form, 'theme');
  if (language) setCookie(c, 'language', language, year);
  if (theme === 'light' || theme === 'dark' || theme === 'auto') setCookie(c, 'theme', theme, year);
  const back = textOf(form, 'back') ?? '/';
  return c.redirect(/^\/[a-z]*$/.test(back) ? back : '/', 303);
}

const fonts: Record<string, string> = {
  'figtree.woff2': '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  'young-serif.woff2': '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
};

function serveFiles(app: Hono): void {
  app.get('/assets/:name', (c) => {
    const name = c.req.param('name');
    return sendFile(c, fonts[name] ? require.resolve(fonts[name]) : join(here, 'assets', name), 'max-age=300');
  });
  serveKit(app);
}
