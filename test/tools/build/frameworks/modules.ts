/**
 * How each framework learns of the tags: its own interface, extended with what `elements.d.ts` says. None has code; a page
 * names the module once, in a file or under `types` of its tsconfig.
 */

const own = `
type Listeners<E> = { [K in keyof E & string as \`on\${K}\`]?: (event: E[K]) => void };
type Given<Own, Theirs> = Own & Omit<Theirs, keyof Own>;
type Elements = TrancheElements;
`;

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TrancheElements } from './elements.js';
${own}
type Own<T extends Elements[keyof Elements]> = T['props'] & T['attributes'] & Listeners<T['events']> & { class?: string };
type Theirs<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
type Tags = { [K in keyof Elements]: Given<Own<Elements[K]>, Theirs<Elements[K]['element']>> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

// The shape that Vue's own documentation gives for foreign custom elements.
const vue = `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { TrancheElements } from './elements.js';
${own.replace(/^type Listeners.*\n/m, '')}
type Emits<E> = { [K in keyof E]: (event: E[K]) => void };
type Tag<T extends Elements[keyof Elements]> = new () => T['element'] & {
  $props: Given<T['props'], HTMLAttributes & PublicProps>;
  $emit: EmitFn<Emits<T['events']>>;
};
type Tags = { [K in keyof Elements]: Tag<Elements[K]> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

// Svelte writes \`false\` into an attribute as a word, which then counts as set: there it is the property that can be unset.
const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { TrancheElements } from './elements.js';
${own}
type Attributes<A> = { [K in keyof A]: A[K] extends boolean | undefined ? true | '' : A[K] };
type Own<T extends Elements[keyof Elements]> = T['props'] & Attributes<T['attributes']> & Listeners<T['events']>;
type Tags = { [K in keyof Elements]: Given<Own<Elements[K]>, HTMLAttributes<Elements[K]['element']>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

// Without an export of its own such a file would export everything in it.
const closed = (text: string): string => `${text}export {};\n`;

export const frameworkModules: Readonly<Record<string, string>> = {
  react: closed(react),
  vue: closed(vue),
  svelte: closed(svelte),
};
