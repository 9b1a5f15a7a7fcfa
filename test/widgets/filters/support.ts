import { waitUntil } from '@open-wc/testing';
import type { FiltersElement } from '../../../src/widgets/filters/filters.js';
import '../../../src/widgets/filters/define.js';
import { shown, type MountOptions, type Shown } from '../../support/widget-suite.js';

export const tag = 'tranche-filters';

export type Bar = Shown<FiltersElement>;

export const bar = (options: MountOptions = {}): Promise<Bar> => shown<FiltersElement>(tag, 'ready', 'ready', options);

export const until = (test: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(test()), message, { timeout: 8_000 });

export const text = (root: ShadowRoot, selector: string): string =>
  root.querySelector(selector)?.textContent.trim() ?? '';

export const countOf = ({ root }: Bar): string => text(root, '.count');

/** Waits for the answer about the filters in force. */
export async function counted(given: Bar): Promise<number> {
  const { client, provider } = given;
  const { total = 0 } = await client.plans.list({ ...provider.filters, limit: 1 });
  await until(() => Number.parseInt(countOf(given).replace('No', '0'), 10) === total, `never counted ${total}`);
  return total;
}

export const chips = ({ root }: Bar): string[] =>
  [...root.querySelectorAll('[part~=chip]')].map((chip) => chip.textContent.trim());

export function buttonNamed({ root }: Bar, name: RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => name.test(one.ariaLabel ?? one.textContent.trim()));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Opens the panel of a field and waits for what is asked for. */
export async function opened(given: Bar, name: RegExp, selector: string): Promise<HTMLElement> {
  buttonNamed(given, name).click();
  await until(() => given.root.querySelector(`.panel:popover-open ${selector}`), `no ${selector}`);
  return given.root.querySelector<HTMLElement>('.panel:popover-open')!;
}

export const said = ({ root }: Bar): string =>
  [...root.querySelectorAll('[aria-live=polite]')].map((one) => one.textContent).join(' ');

export function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const boxes = (panel: HTMLElement): HTMLInputElement[] => [
  ...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
