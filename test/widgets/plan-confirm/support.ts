import { fixture, html, waitUntil } from '@open-wc/testing';
import type { LinkClient } from '../../../src/client/link-client.js';
import type { CallOptions } from '../../../src/contract/client.js';
import { intercept } from '../../../src/testing/faults.js';
import { proposal, type Proposal, type ProposalOptions } from '../../../src/testing/proposal.js';
import type { PlanConfirmElement } from '../../../src/widgets/plan-confirm/plan-confirm.js';
import '../../../src/widgets/plan-confirm/define.js';

export interface Sent {
  operation: string;
  input: unknown;
  options: CallOptions;
}

/** A buyer's page: the proposal, the widget, and everything it asked of the backend. */
export interface BuyersPage extends Proposal {
  element: PlanConfirmElement;
  root: ShadowRoot;
  sent: Sent[];
}

export const has = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

export async function becomes({ element }: Pick<BuyersPage, 'element'>, state: string): Promise<void> {
  await waitUntil(() => has(element, state), `never ${state}`, { timeout: 8_000 });
  await element.updateComplete;
}

/** Another tab on the same proposal. */
export async function tab(
  given: Proposal,
  via: (given: Proposal) => LinkClient = ({ buyer }) => buyer,
  lang = 'en',
): Promise<BuyersPage> {
  const sent: Sent[] = [];
  const recorded = intercept(given.buyer, ({ operation, input, options, next }) => {
    sent.push({ operation: operation.id, input, options });
    return next();
  });
  const client = via({ ...given, buyer: recorded });
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('tranche-plan-confirm');
  element.client = client;
  page.append(element);
  return { ...given, element, root: element.shadowRoot!, sent };
}

/** … and shown. */
export async function opened(
  options: ProposalOptions = {},
  via?: (given: Proposal) => LinkClient,
  lang?: string,
): Promise<BuyersPage> {
  const given = await tab(await proposal(options), via, lang);
  await waitUntil(() => has(given.element, 'ready'), 'never shown', { timeout: 8_000 });
  return given;
}

export const button = ({ root }: Pick<BuyersPage, 'root'>, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent.trim()).startsWith(name));

export const press = (given: Pick<BuyersPage, 'root'>, name: string): void => button(given, name)!.click();

/** What a reader hears or sees: words on one line. */
export const text = ({ root }: Pick<BuyersPage, 'root'>): string =>
  root.querySelector('.frame')!.textContent.replaceAll(/\s+/g, ' ');

export const announced = ({ root }: Pick<BuyersPage, 'root'>): string =>
  [...root.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join('');

export const decisions = ({ sent }: Pick<BuyersPage, 'sent'>): Sent[] =>
  sent.filter(({ operation }) => operation === 'confirmation.decide');

/** The proposal as the server has it. */
export const stored = async ({ merchant, plan }: Proposal) => (await merchant.updates.list({ id: plan.id })).items[0]!;
