/// <reference types="vite/client" />
import type { StoryObj } from '@storybook/web-components-vite';
import { userEvent, waitFor } from 'storybook/test';
import { CardPageElement, type PageSource } from '../../src/hosted/card-page.js';
import '../../src/hosted/page.css';
import { define } from '../../src/ui/define.js';
import { FakeVault, type FakeVaultOptions } from './fake-vault.js';
import { must } from './play.js';

define('tranche-card-page', CardPageElement);

export interface CardPageStory extends FakeVaultOptions {
  secret?: string | undefined;
  languages?: readonly string[];
  /** CSS px of the window. */
  width?: number;
  theme?: 'dark';
  framed?: boolean;
  play?: NonNullable<StoryObj['play']>;
}

const nobody: PageSource['embedding'] = {
  self: window,
  parent: { postMessage: () => undefined },
  referrer: 'https://shop.example/',
};

/** The page as a buyer gets it, over a vault in memory. */
export function cardPageStory({ play, width, theme, framed, languages, ...options }: CardPageStory = {}): StoryObj {
  return {
    render: (_args, { globals }) => {
      const box = document.createElement('div');
      box.classList.toggle('framed', framed ?? false);
      if (width) box.style.inlineSize = `${width}px`;
      if (theme) box.style.colorScheme = theme;
      const page = new CardPageElement();
      page.source = {
        vault: new FakeVault(options),
        handle: 'cs_42',
        secret: 'secret' in options ? options.secret : 's'.repeat(43),
        languages: languages ?? [String(globals['locale'] ?? 'en')],
        ...(framed && { embedding: nobody }),
      };
      box.append(page);
      return box;
    },
    ...(play && { play }),
  };
}

export const find = <E extends HTMLElement = HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> =>
  waitFor(() => must(canvas.querySelector<E>(`tranche-card-page ${selector}`)));

export interface Typed {
  number?: string;
  expiry?: string;
  csc?: string;
  holder?: string;
}

/** Types a card as a buyer would, and sends it. */
export async function send(canvas: HTMLElement, typed: Typed = {}): Promise<void> {
  const card = { number: '4242424242424242', expiry: '1230', csc: '123', holder: 'Zoë Martin', ...typed };
  for (const [name, text] of Object.entries(card)) {
    const input = await find<HTMLInputElement>(canvas, `[name=${name}]`);
    if (text) await userEvent.type(input, text);
  }
  await userEvent.click(await find(canvas, 'button[type=submit]'));
}
