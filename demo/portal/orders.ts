import type { Hono } from 'hono';
import { html } from 'hono/html';
import { brandName } from '../../src/blocks/facts.js';
import { createClient } from '../../src/client/create-client.js';
import { isTrancheError } from '../../src/core/errors.js';
import { exponentOf } from '../../src/core/currencies.js';
import { toDecimal } from '../../src/core/money.js';
import type { Installment } from '../../src/model/installment.js';
import type { Plan } from '../../src/model/plan.js';
import type { Money } from '../../src/model/scalars.js';
import { createSessionToken } from '../../src/server/session.js';
import { notFoundPage, shell, type Page, type View } from './pages.js';
import type { PortalOptions, ViewOf } from './portal-options.js';
import type { PortalUser } from './users.js';
import { languages } from './words.js';

/** The portal's own list of orders and the page of one: plain HTML from its server, which asks the same API as the widgets. */
export function serveOrders(app: Hono, viewOf: ViewOf, options: PortalOptions): void {
  const { apiUrl, secret, account } = options;
  const clientOf = ({ id, permissions }: PortalUser) =>
    createClient({
      baseUrl: apiUrl,
      token: () => createSessionToken({ account, subject: id, permissions }, { secret }),
    });

  app.get('/orders', async (c) => {
    const view = await viewOf(c);
    if (!view.user) return c.redirect('/sign-in', 303);
    const q = (c.req.query('q') ?? '').trim().slice(0, 100);
    const { items } = await clientOf(view.user).plans.list({ ...(q && { q }), sort: '-purchasedOn', limit: 25 });
    return c.html(ordersPage(view, q, items));
  });

  app.get('/orders/:id', async (c) => {
    const view = await viewOf(c);
    if (!view.user) return c.redirect('/sign-in', 303);
    const client = clientOf(view.user);
    const id = c.req.param('id');
    try {
      const [plan, installments] = await Promise.all([
        client.plans.get({ id }),
        client.installments.list({ plan: [id], limit: 1_000 }),
      ]);
      return await c.html(orderPage(view, apiUrl, plan, installments.items));
    } catch (error) {
      if (isTrancheError(error) && (error.status === 404 || error.kind === 'schema'))
        return c.html(notFoundPage(view), 404);
      throw error;
    }
  });
}

function money(view: View, { amount, currency }: Money): string {
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(view.language, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // The formatter takes a decimal as text, so that no float comes in between.
  return format.format(toDecimal({ amount, currency }) as Intl.StringNumericLiteral);
}

const date = (view: View, day: string): string =>
  new Intl.DateTimeFormat(view.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

function ordersPage(view: View, q: string, plans: readonly Plan[]): Page {
  const words = languages[view.language];
  return shell(view, {
    title: words.orders,
    body: html`<p class="intro">${words.ordersIntro}</p>
      <form class="search" method="get" action="/orders" role="search">
        <label for="q">${words.searchHint}</label>
        <input id="q" name="q" type="search" maxlength="100" value="${q}" />
        <button>${words.search}</button>
      </form>
      <section class="card scroll">
        ${plans.length === 0 ? html`<p>${words.noOrders}</p>` : ordersTable(view, plans)}
      </section>`,
  });
}

function ordersTable(view: View, plans: readonly Plan[]): Page {
  const words = languages[view.language];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.order.replace(' {reference}', '')}</th>
        <th scope="col">${words.buyer}</th>
        <th scope="col">${words.product}</th>
        <th scope="col">${words.purchased}</th>
        <th scope="col" class="figure">${words.perInstallment}</th>
      </tr>
    </thead>
    <tbody>
      ${plans.map(
        (plan) =>
          html`<tr>
            <th scope="row"><a href="/orders/${plan.id}">${plan.reference}</a></th>
            <td><bdi>${plan.customer.name}</bdi></td>
            <td>${plan.product.name}</td>
            <td>${date(view, plan.purchasedOn)}</td>
            <td class="figure">${money(view, plan.currentAmount)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function facts(view: View, plan: Plan): Page {
  const words = languages[view.language];
  const { paymentMethod } = plan;
  const method = paymentMethod
    ? [
        brandName(paymentMethod.brand) ?? paymentMethod.label ?? paymentMethod.brand ?? paymentMethod.type,
        paymentMethod.last4 && `•••• ${paymentMethod.last4}`,
      ]
    : ['–'];
  const rows = [
    [words.buyer, `${plan.customer.name} · ${plan.customer.email}`],
    [words.product, plan.product.name],
    [words.purchased, date(view, plan.purchasedOn)],
    [words.perInstallment, money(view, plan.currentAmount)],
    [words.total, plan.totalAmount ? money(view, plan.totalAmount) : words.openEnded],
    [words.payment, method.filter(Boolean).join(' ')],
  ] as const;
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function schedule(view: View, installments: readonly Installment[]): Page {
  const words = languages[view.language];
  return html`<table>
    <thead>
      <tr>
        <th scope="col" class="figure">${words.number}</th>
        <th scope="col">${words.due}</th>
        <th scope="col" class="figure">${words.amount}</th>
        <th scope="col">${words.state}</th>
      </tr>
    </thead>
    <tbody>
      ${installments.map(
        (one) =>
          html`<tr>
            <th scope="row" class="figure">${one.number}</th>
            <td>${date(view, one.dueDate)}</td>
            <td class="figure">${money(view, one.amount)}</td>
            <td>${words[`state_${one.status}`]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One order: the portal's own facts, and two widgets about it. */
function orderPage(view: View, apiUrl: string, plan: Plan, installments: readonly Installment[]): Page {
  const words = languages[view.language];
  return shell(view, {
    title: words.order.replace('{reference}', plan.reference),
    head: html`<link rel="preconnect" href="${new URL(apiUrl).origin}" crossorigin />
      <link rel="stylesheet" href="/kit/pre.css" />
      <script type="module" src="/kit/tranche.min.js"></script>
      <script type="module" src="/assets/portal.js"></script>`,
    body: html`<section class="card">${facts(view, plan)}</section>
      <tranche-provider base-url="${apiUrl}" token-url="/tranche-token" locale="${view.language}">
        <div class="pair">
          <section class="card">
            <tranche-plan-update heading-level="2" plan="${plan.id}"></tranche-plan-update>
          </section>
          <section class="card">
            <tranche-card-registration
              heading-level="2"
              customer="${plan.customer.id}"
              plan="${plan.id}"
              redirect-fallback
            ></tranche-card-registration>
          </section>
        </div>
      </tranche-provider>
      <section class="card scroll">
        <h2>${words.schedule}</h2>
        ${schedule(view, installments)}
      </section>`,
  });
}
