import type { Preview } from '@storybook/web-components-vite';
import { languageName, languages } from '../src/i18n/languages.js';

type Choice = NonNullable<Preview['globalTypes']>[string];
type Icon = 'globe' | 'contrast' | 'transfer' | 'ruler';

const choice = (title: string, icon: Icon, items: readonly (readonly [value: string, title: string])[]): Choice => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, label]) => ({ value, title: label })) },
});

/** The toolbar: what a host page decides, so that every story can be seen under every host. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  locale: choice(
    'Language',
    'globe',
    languages.map((language) => [language, languageName(language)]),
  ),
  theme: choice('Theme', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  direction: choice('Direction', 'transfer', [
    ['auto', 'As the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  width: choice('Width', 'ruler', [
    ['', 'Whole'],
    ['320', '320 px'],
    ['360', '360 px'],
    ['480', '480 px'],
    ['768', '768 px'],
  ]),
};

export const initialGlobals = { locale: 'en', theme: 'light', direction: 'auto', width: '' };

/** Applies the toolbar to the page around the story, as a host would: `lang`, `dir`, `color-scheme`, room. */
export function applyGlobals(globals: Readonly<Record<string, unknown>>, canvas: HTMLElement): void {
  const { locale, theme, direction, width } = { ...initialGlobals, ...globals };
  const page = document.documentElement;
  page.lang = locale;
  if (direction === 'auto') page.removeAttribute('dir');
  else page.dir = direction;
  page.style.setProperty('color-scheme', theme);
  canvas.style.setProperty('inline-size', width ? `${Number.parseInt(width, 10)}px` : 'auto');
}
