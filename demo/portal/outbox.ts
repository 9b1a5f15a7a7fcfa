import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { OutboxMail } from '../backend/mail/mail.js';
import { notFoundPage, shell, type Page, type View } from './pages.js';
import type { Outbox, ViewOf } from './portal-options.js';
import { languages } from './words.js';

/** The links in the mails are the buyers' secrets: only who may make them may see them. */
const mayRead = ({ user }: View): boolean =>
  ['plan.update', 'card.session'].every((needed) => user?.permissions.some((one) => one === needed));

/** A page that no real portal has: what was sent to the buyers, so that the demonstration can go on as the buyer. */
export function serveOutbox(app: Hono, viewOf: ViewOf, outbox: Outbox): void {
  app.get('/outbox', async (c) => {
    const view = await viewOf(c);
    if (!view.user) return c.redirect('/sign-in', 303);
    c.header('Cache-Control', 'no-store');
    return mayRead(view) ? c.html(outboxPage(view, await outbox())) : c.html(notFoundPage(view), 403);
  });
  // The mail's HTML runs nothing and loads nothing, whatever is in it.
  app.get('/outbox/:id', async (c) => {
    const view = await viewOf(c);
    if (!view.user) return c.redirect('/sign-in', 303);
    c.header('Cache-Control', 'no-store');
    if (!mayRead(view)) return c.html(notFoundPage(view), 403);
    const mail = (await outbox()).find(({ id }) => id === c.req.param('id'));
    if (!mail) return c.html(notFoundPage(view), 404);
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox",
    );
    return c.html(mail.html);
  });
}

function outboxPage(view: View, mails: readonly OutboxMail[]): Page {
  const words = languages[view.language];
  const when = new Intl.DateTimeFormat(view.language, { dateStyle: 'medium', timeStyle: 'short' });
  return shell(view, {
    title: words.outbox,
    body: html`<p class="intro">${words.outboxIntro}</p>
      ${
        mails.length === 0
          ? html`<section class="card"><p>${words.noMail}</p></section>`
          : mails.map(
              (mail) =>
                html`<article class="card mail" data-state="${mail.state}">
                  <h2 lang="${mail.locale}">${mail.subject}</h2>
                  <p class="intro"><bdi>${mail.to}</bdi> · ${when.format(new Date(mail.createdAt))}</p>
                  ${mail.error ? html`<p role="alert">${words.mailFailed.replace('{reason}', mail.error)}</p>` : ''}
                  <pre lang="${mail.locale}">${mail.text}</pre>
                  <p>
                    ${linksOf(mail.text).map((link) => html`<a class="button" href="${link}">${words.openLink}</a> `)}
                    <a href="/outbox/${mail.id}">${words.asHtml}</a>
                  </p>
                </article>`,
            )
      }`,
  });
}

const linksOf = (text: string): string[] => [...new Set(text.match(/https?:\/\/\S+/g))];
