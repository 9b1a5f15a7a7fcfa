import { waitUntil } from '@open-wc/testing';
import type { DetailingTableElement } from '../../../src/widgets/detailing-table/detailing-table.js';
import '../../../src/widgets/detailing-table/define.js';
import { shown, type Shown } from '../../support/widget-suite.js';

export const tag = 'tranche-detailing-table';
export type Table = Shown<DetailingTableElement>;

/** The table with its first rows drawn. */
export async function table(
  ...args: Parameters<typeof shown> extends [string, ...infer R] ? R : never
): Promise<Table> {
  const given = await shown<DetailingTableElement>(tag, ...args);
  await waitUntil(() => rows(given).length > 0, 'no rows', { timeout: 8_000 });
  return given;
}

/** Rows of data that are drawn, in order. */
export function rows({ root }: Pick<Table, 'root'>): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('.grid-body [part=row][aria-rowindex]:not([hidden])')];
  return all
    .filter((row) => row.textContent.includes('@') || row.querySelector('bdi'))
    .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex));
}

export const buttonNamed = (root: ParentNode, name: string | RegExp): HTMLButtonElement | undefined =>
  [...root.querySelectorAll<HTMLButtonElement>('button, a')].find((one) => {
    const text = one.getAttribute('aria-label') ?? one.textContent.trim();
    return typeof name === 'string' ? text === name : name.test(text);
  });

/** Opens the menu of the row of this buyer and chooses an item. */
export async function choose({ root, element }: Table, name: string, item: RegExp): Promise<void> {
  await waitUntil(() => buttonNamed(root, `Actions for ${name}`), `no menu for ${name}`, { timeout: 8_000 });
  buttonNamed(root, `Actions for ${name}`)!.click();
  const find = () =>
    [...root.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) => item.test(one.textContent));
  await waitUntil(find, `no item ${item}`, { timeout: 8_000 });
  find()!.click();
  await element.updateComplete;
}

export const dialog = ({ root }: Pick<Table, 'root'>) => root.querySelector<HTMLDialogElement>('dialog[open]');

export async function dialogOpen(given: Table): Promise<HTMLDialogElement> {
  await waitUntil(() => dialog(given), 'no dialog', { timeout: 8_000 });
  await waitUntil(() => dialog(given)!.querySelector('[part~=submit]'), 'nothing to confirm', { timeout: 8_000 });
  return dialog(given)!;
}

export const confirm = (given: Table): void =>
  dialog(given)!.querySelector<HTMLButtonElement>('[part~=submit]')!.click();

export const said = ({ root }: Pick<Table, 'root'>, text: string | RegExp): boolean =>
  [...root.querySelectorAll('[aria-live]')].some(({ textContent }) =>
    typeof text === 'string' ? textContent.includes(text) : text.test(textContent),
  );
