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

/** The first element that still works on something, in whatever shadow root. */
function busyOne(root: Document | ShadowRoot): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.getAttribute('aria-busy') === 'true') return element;
    const inside = element.shadowRoot && busyOne(element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
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
  for (;;) {
    const busy = /(?:Loading|Silent)$/.test(name) ? undefined : busyOne(document);
    if (!busy) break;
    // What is loaded only near the view is brought there.
    busy.scrollIntoView();
    await frame();
  }
  await frame();
}

Object.assign(globalThis, { stage: { names: [...stories.keys()], show } satisfies Stage });
