import type { StoryObj } from '@storybook/web-components-vite';
import type { Language } from '../../src/i18n/languages.js';
import type { PlanFilters } from '../../src/model/plan-filters.js';
import '../../src/widgets/provider/define.js';
import { scenario, type ScenarioName, type ScenarioOptions } from '../../src/testing/scenarios.js';

/** Long words, accents, another direction, another script; the toolbar has all languages. */
export const shownLanguages: readonly Language[] = ['en', 'de', 'pt-BR', 'ar', 'ja'];

export interface StoryOptions {
  scenario?: ScenarioName;
  /** Of the scenario's book. */
  book?: ScenarioOptions;
  /** CSS px of the box around the widget. */
  width?: number;
  theme?: 'dark' | 'light' | 'branded';
  /** Locales: one widget for each. */
  locales?: readonly string[];
  attributes?: Readonly<Record<string, string>>;
  /** In place of the scenario's. */
  filters?: PlanFilters;
  play?: NonNullable<StoryObj['play']>;
}

/** One widget in a provider whose backend is the scenario: no network, the same names everywhere. */
export function widgetStory(tag: string, options: StoryOptions = {}): StoryObj {
  const { locales = [undefined], play } = options;
  return {
    render: (_args, { globals }) => {
      const box = document.createElement('div');
      box.className = `story-box ${options.theme ?? ''}`;
      if (options.width) box.style.inlineSize = `${options.width}px`;
      for (const locale of locales) box.append(provided(tag, options, locale ?? String(globals['locale'] ?? 'en')));
      return box;
    },
    ...(play && { play }),
  };
}

function provided(tag: string, options: StoryOptions, locale: string): HTMLElement {
  const { client, filters } = scenario(options.scenario ?? 'ready', options.book);
  const provider = document.createElement('tranche-provider');
  provider.client = client;
  provider.filters = options.filters ?? filters;
  provider.locale = locale;
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(options.attributes ?? {})) widget.setAttribute(name, value);
  provider.append(widget);
  return provider;
}

/** The stories every widget has under the same names. */
export function commonStories(tag: string, attributes: Readonly<Record<string, string>> = {}) {
  const story = (options: StoryOptions) => widgetStory(tag, { attributes, ...options });
  return {
    Playground: story({}),
    Ready: story({ scenario: 'ready' }),
    Loading: story({ scenario: 'loading' }),
    Empty: story({ scenario: 'empty' }),
    Error: story({ scenario: 'error500' }),
    Narrow: story({ width: 360 }),
    LongText: story({ scenario: 'longText' }),
    Languages: story({ locales: shownLanguages }),
    Dark: story({ theme: 'dark' }),
    Themed: story({ theme: 'branded' }),
  };
}
