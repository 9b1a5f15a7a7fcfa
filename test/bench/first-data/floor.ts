/** The naive floor: what a developer writes in an afternoon with the same libraries, the same token and the same API. */
import { Task } from '@lit/task';
import { html, LitElement } from 'lit';
import * as z from 'zod/mini';

const Money = z.object({ amount: z.number(), currency: z.string() });
const Page = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      customer: z.object({ name: z.string(), email: z.string() }),
      totalAmount: z.nullable(Money),
      summary: z.object({ overdue: z.number(), overdueAmount: Money }),
    }),
  ),
});

export async function ask(path: string): Promise<unknown> {
  const { token } = (await (await fetch('/token', { method: 'POST' })).json()) as { token: string };
  const api = document.documentElement.dataset['api'] ?? '';
  return (await fetch(api + path, { headers: { authorization: `Bearer ${token}` } })).json();
}

class FloorList extends LitElement {
  readonly #task = new Task(this, {
    task: async () => Page.parse(await ask('/plans?limit=25')),
    args: () => [],
  });

  protected override render() {
    return this.#task.render({
      pending: () => html`<p>Loading</p>`,
      complete: ({ items }) =>
        html`<ul>
          ${items.map(({ customer, status, summary }) => {
            const { amount, currency } = summary.overdueAmount;
            return html`<li class="row">${customer.name} ${customer.email} ${status} ${amount / 100} ${currency}</li>`;
          })}
        </ul>`,
    });
  }
}
customElements.define('floor-list', FloorList);
