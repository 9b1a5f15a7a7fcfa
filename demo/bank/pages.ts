import { html } from 'hono/html';
import type { Visit } from './visits.js';
import { languageOf, words } from './words.js';

export type Page = ReturnType<typeof html>;

interface Frame {
  visit: Visit;
  title: string;
  body: Page;
  /** What the page says to whoever framed it, as soon as it is there. */
  says?: 'method_completed' | 'challenge_completed';
}

function page({ visit, title, body, says }: Frame): Page {
  const language = languageOf(visit.wish.locale);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/bank.css" />
        ${
          says &&
          html`<script
            src="/assets/tell.js"
            data-type="${says}"
            data-id="${visit.wish.id}"
            data-origin="${visit.wish.pageOrigin}"
            defer
          ></script>`
        }
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

const heading = (visit: Visit) => {
  const t = words[languageOf(visit.wish.locale)];
  return html`<p class="bank">${t.bank}</p>
    <h1>${t.title}</h1>`;
};

/** The form with the code; `left` after a wrong one. */
export function challengePage(visit: Visit, left?: number): Page {
  const { wish, token } = visit;
  const t = words[languageOf(wish.locale)];
  const error = left === undefined ? undefined : t.wrong(left);
  const field = html`<p class="field">
    <label for="code">${t.code}</label>
    ${error && html`<span id="error" class="error" role="alert">${error}</span>`}
    <input
      id="code"
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength="10"
      required
      spellcheck="false"
      ${error ? html`aria-invalid="true" aria-describedby="error"` : ''}
    />
  </p>`;
  const silent = wish.scenario === 'silent';
  const body = html`<main>
    ${heading(visit)}
    <p>${t.intro(wish.merchantName, `••••\u00a0${wish.last4}`)}</p>
    <p class="note">${silent ? t.approve : t.demo}</p>
    <form method="post" action="/challenge/answer">
      <input type="hidden" name="creq" value="${token}" />
      ${silent ? '' : field}
      <p class="actions">
        ${silent ? '' : html`<button class="primary" name="action" value="confirm">${t.confirm}</button>`}
        <button name="action" value="cancel" formnovalidate>${t.cancel}</button>
      </p>
    </form>
  </main>`;
  return page({ visit, title: `${t.title} – ${t.bank}`, body });
}

/** After the answer, or when it came too late. */
export function donePage(visit: Visit, over = false): Page {
  const t = words[languageOf(visit.wish.locale)];
  const body = html`<main>
    ${heading(visit)}
    <p role="status">${over ? t.over : t.done}</p>
  </main>`;
  return page({ visit, title: `${t.title} – ${t.bank}`, body, says: 'challenge_completed' });
}

/** The hidden page in which the bank looks at the browser. */
export function methodPage(visit: Visit): Page {
  const t = words[languageOf(visit.wish.locale)];
  return page({ visit, title: t.looking, body: html`<p>${t.looking}</p>`, says: 'method_completed' });
}
