import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { CardPageElement, type PageSource } from '../../src/hosted/card-page.js';
import { define } from '../../src/ui/define.js';
import { FakeVault, type FakeVaultOptions } from '../../stories/support/fake-vault.js';

define('tranche-card-page', CardPageElement);

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = new URL('../../src/hosted/page.css', import.meta.url).href;
const styled = new Promise((resolve) => sheet.addEventListener('load', resolve, { once: true }));
document.head.append(sheet);

export const secret = 's'.repeat(43);

export interface Shown {
  page: CardPageElement;
  vault: FakeVault;
  find: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  input: (name: string) => HTMLInputElement;
}

export interface ShowOptions extends FakeVaultOptions, Partial<Omit<PageSource, 'vault'>> {}

/** The page over a vault in memory; nothing is awaited yet. */
export async function show({
  handle = 'cs_1',
  times,
  forget,
  embedding,
  root,
  idleMs,
  languages,
  ...options
}: ShowOptions = {}): Promise<Shown> {
  await styled;
  const vault = new FakeVault(options);
  const page = new CardPageElement();
  page.source = {
    vault,
    handle,
    secret: 'secret' in options ? options.secret : secret,
    languages: languages ?? ['en'],
    ...(times && { times }),
    ...(forget && { forget }),
    ...(embedding && { embedding }),
    ...(root && { root }),
    ...(idleMs !== undefined && { idleMs }),
  };
  const box = await fixture(html`<div></div>`);
  box.append(page);
  await page.updateComplete;
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = page.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} in: ${page.textContent}`);
    return found;
  };
  return { page, vault, find, input: (name) => find<HTMLInputElement>(`[name=${name}]`) };
}

/** … and waited for until it says this. */
export async function shown(text: string, options: ShowOptions = {}): Promise<Shown> {
  const given = await show(options);
  await says(given, text);
  return given;
}

export async function says({ page }: Shown, text: string): Promise<void> {
  await waitUntil(() => page.querySelector('main')?.textContent.includes(text), `never said: ${text}`, {
    timeout: 8_000,
  });
  await page.updateComplete;
}

export const form = (options: ShowOptions = {}): Promise<Shown> => shown('Save card', options);

/** What a key does to a control. */
export function type(input: HTMLInputElement, text: string, inputType = 'insertText'): void {
  input.value = text;
  input.setSelectionRange(text.length, text.length);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data: text }));
}

export const leave = (input: HTMLInputElement): boolean =>
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));

const visa = { number: '4242424242424242', expiry: '12/30', csc: '123', holder: 'Zoë Martin' };

export function fill(given: Shown, card: Partial<typeof visa> = {}): void {
  for (const [name, text] of Object.entries({ ...visa, ...card })) type(given.input(name), text);
}

export function submit({ find }: Shown): void {
  find<HTMLButtonElement>('button[type=submit]').click();
}

export async function send(given: Shown, card: Partial<typeof visa> = {}): Promise<void> {
  fill(given, card);
  submit(given);
  await given.page.updateComplete;
}

export const messageOf = ({ find }: Shown, name: string): string => find(`#card-${name}-message`).textContent.trim();

export const accessible = ({ page }: Shown): Promise<unknown> => expect(page).to.be.accessible();
