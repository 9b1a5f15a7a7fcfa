/// <reference types="vite/client" />
/** Runs on a page of ours under the strict policy: shows the elements of one story after the other. */
import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';

type StoryModule = Readonly<Record<string, StoryObj>> & { default: StoryObj };

const modules = import.meta.glob<StoryModule>('../../../stories/**/*.stories.ts', { eager: true });

const stories = new Map<string, StoryObj>(
  Object.entries(modules).flatMap(([file, { default: meta, ...own }]) => {
    const title = file.replace(/^.*\/|\.stories\.ts$/g, '');
    return Object.entries(own).map(([name, story]) => [`${title} ${name}`, { ...meta, ...story }] as const);
  }),
);

/** An element that still works on something, in whatever shadow root. */
function isBusy(root: Document | ShadowRoot): boolean {
  return [...root.querySelectorAll('*')].some(
    (element) => element.getAttribute('aria-busy') === 'true' || (element.shadowRoot && isBusy(element.shadowRoot)),
  );
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

export interface Stage {
  names: readonly string[];
  /** Ends when the story's elements have come to rest; one that shows loading does so at once. */
  show(name: string): Promise<void>;
}

async function show(name: string): Promise<void> {
  const story = stories.get(name);
  const place = document.querySelector('main');
  if (!story?.render || !place) throw new Error(`nothing to show for ${name}`);
  const canvas = document.createElement('div');
  place.replaceChildren(canvas);
  const args = story.args ?? {};
  render(story.render(args, { args, globals: { locale: 'en' } } as unknown as StoryContext), canvas);
  await frame();
  while (!/(?:Loading|Silent)$/.test(name) && isBusy(document)) await frame();
  await frame();
}

Object.assign(globalThis, { stage: { names: [...stories.keys()], show } satisfies Stage });
