import { oneEvent, waitUntil } from '@open-wc/testing';
import { memoryCardPages, type MemoryCardPages } from '../../../src/backends/memory/card-pages.js';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { connect } from '../../../src/client/direct.js';
import type { Client } from '../../../src/contract/client.js';
import { permissions, type Permission } from '../../../src/model/capability.js';
import { bookOf } from '../../../src/testing/scenario-books.js';
import type { Scenario } from '../../../src/testing/scenarios.js';
import type { CardRegistrationElement } from '../../../src/widgets/card-registration/card-registration.js';
import '../../../src/widgets/card-registration/define.js';
import { hasState } from '../../support/widget-suite.js';

export const tag = 'tranche-card-registration';

/** A buyer of the scenario's account, for the shared suite. */
export async function prepare(element: HTMLElement, { backend, session }: Scenario): Promise<void> {
  const context = { session, now: backend.clock.now(), requestId: 'prepare' };
  const { items } = await backend.plans.list({ limit: 1 }, context);
  element.setAttribute('customer', items[0]?.customer.id ?? 'cus_nobody');
}

export interface Stage {
  readonly client: Client;
  readonly pages: MemoryCardPages;
  /** A buyer without a card on file. */
  readonly without: string;
  /** A buyer with one. */
  readonly having: string;
  setClock(instant: string): void;
}

/** A backend whose card page is played, and two buyers. */
export async function stage(granted: readonly Permission[] = permissions, origin?: string): Promise<Stage> {
  const data = bookOf('ready', { plans: 60 });
  const pages = memoryCardPages(origin === undefined ? {} : { origin });
  const backend = createMemoryBackend({ data, cardPages: pages });
  const session = { account: data.account.id, subject: 'user_1', permissions: granted };
  const client = connect(backend, { session, clock: backend.clock });
  const { items } = await client.plans.list({ limit: 60, status: ['in_progress', 'in_progress_with_issues'] });
  const byCard = (wanted: boolean) => items.find((plan) => (plan.paymentMethod?.type === 'card') === wanted);
  const ids = (wanted: boolean) => byCard(wanted)!.customer.id;
  return { client, pages, without: ids(false), having: ids(true), setClock: (instant) => backend.clock.set(instant) };
}

export interface Mounted {
  readonly element: CardRegistrationElement;
  readonly root: ShadowRoot;
}

type Settings = Partial<
  Pick<
    CardRegistrationElement,
    'customer' | 'plan' | 'session' | 'url' | 'mode' | 'pageOrigins' | 'redirectFallback' | 'name'
  >
>;

/** In the page, showing its data; removed by {@link clear}. */
export async function mounted(client: Client, settings: Settings, parent: Element = document.body): Promise<Mounted> {
  const element = document.createElement(tag);
  Object.assign(element, settings);
  element.client = client;
  parent.append(element);
  await waitUntil(() => hasState(element, 'ready'), 'never ready', { timeout: 8_000 });
  await element.updateComplete;
  return { element, root: element.shadowRoot! };
}

export function clear(): void {
  for (const one of document.querySelectorAll(tag)) one.remove();
}

export const buttonNamed = (root: ParentNode, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll<HTMLButtonElement>('button')].find((one) => one.textContent.trim() === name);

/** Presses a button as soon as it is there. */
export async function press(root: ParentNode, name: string): Promise<void> {
  await waitUntil(() => buttonNamed(root, name), `no button “${name}”`, { timeout: 8_000 });
  buttonNamed(root, name)!.click();
}

export async function says(root: ParentNode, text: string): Promise<void> {
  await waitUntil(() => contentOf(root).includes(text), `does not say “${text}”`, { timeout: 8_000 });
}

/** What is to be read, but for the live regions. */
export const contentOf = (root: ParentNode): string => root.querySelector('.content')?.textContent ?? '';

export const announced = (root: ParentNode, text: string): boolean =>
  [...root.querySelectorAll('[aria-live]')].some((one) => one.textContent.includes(text));

/** The link shown to the merchant. */
export const linkOf = (root: ParentNode): string | undefined =>
  root.querySelector<HTMLInputElement>('[part~=input]')?.value;

/** The open dialog. */
export async function dialogOf(root: ParentNode): Promise<HTMLDialogElement> {
  await waitUntil(() => root.querySelector('dialog[open]'), 'no dialog', { timeout: 8_000 });
  return root.querySelector<HTMLDialogElement>('dialog[open]')!;
}

/** Presses a button of the open dialog, which closes it. */
export async function answer(root: ParentNode, name: string): Promise<void> {
  const dialog = await dialogOf(root);
  const closed = oneEvent(dialog, 'close');
  await press(dialog, name);
  await closed;
}
