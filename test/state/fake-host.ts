import { html, LitElement, type TemplateResult } from 'lit';
import type { Client } from '../../src/contract/client.js';
import type { Page } from '../../src/model/page.js';
import { EnvironmentController } from '../../src/state/environment.js';
import { QueryController } from '../../src/state/query.js';
import { MutationController } from '../../src/state/mutation.js';
import { flush } from './fake-timers.js';

/** The least that state's controllers can live on: one list, one change. */
export class StateHost extends LitElement {
  static override properties = { client: { attribute: false }, subject: { attribute: false } };
  declare client?: Client | undefined;
  declare subject: string | undefined;

  readonly environment = new EnvironmentController(this);

  readonly query = new QueryController(this, {
    operation: 'plans.list',
    reads: ['plans'],
    args: (): [{ customer?: string[] }] => [this.subject === undefined ? {} : { customer: [this.subject] }],
    run: (client, [input], options) => client.plans.list(input, options),
    isEmpty: ({ items }) => items.length === 0,
  });

  readonly mutation = new MutationController<{ id: string; amount: number }, unknown>(this, {
    operation: 'plans.refund',
    object: ({ id }) => id,
    touches: ['plans', 'reports'],
    run: (client, { id, amount }, options) => client.plans.refund({ id, amount: { amount, currency: 'EUR' } }, options),
  });

  /** What the server says when it is asked whether it happened. */
  known: 'done' | 'not_done' | 'unknown' = 'unknown';

  readonly checked = new MutationController<{ id: string }, unknown>(this, {
    operation: 'plans.cancel',
    object: ({ id }) => id,
    touches: ['plans'],
    run: (client, input, options) => client.plans.cancel(input, options),
    check: () => Promise.resolve(this.known),
  });

  protected override render(): TemplateResult {
    return html`${this.query.status}`;
  }
}

customElements.define('state-host', StateHost);

export const page = (...items: unknown[]): Page<unknown> => ({
  items,
  nextCursor: null,
  dataAsOf: '2026-11-21T10:00:00Z',
});

/** In the page, with a client of its own, its first update done. */
export async function mount(client?: Client, parent: Element = document.body): Promise<StateHost> {
  const host = new StateHost();
  host.client = client;
  parent.append(host);
  await flush();
  return host;
}
