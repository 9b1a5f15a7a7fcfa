import { houseRule } from './rules/house-rule.js';
import { namedTokens, privateTokens, publicTokens } from './rules/tokens.js';

const css = (text: string): Record<string, string> => ({ 'src/ui/tokens.ts': `css\`${text}\`` });

houseRule('private tokens are defined and used', privateTokens, {
  broken: {
    'one that is never defined': css(':host { color: var(--_ink); }'),
    'one that is never used': css(':host { --_ink: red; }'),
    'one that only a comment defines': css('/* --_ink: red; */ :host { color: var(--_ink); }'),
    'one that code sets and nothing reads': { 'src/ui/a.ts': "el.style.setProperty('--_x', '1px');" },
  },
  kept: {
    'defined and used': css(':host { --_ink: red; color: var(--_ink); }'),
    'set by code, used in css': {
      'src/ui/a.ts': "el.style.setProperty('--_x', '1px');",
      'src/ui/b.ts': 'css`p { inset-inline-start: var(--_x); }`',
    },
    'defined in one file, used in another': {
      'src/ui/tokens.ts': 'css`:host { --_ink: red; }`',
      'src/widgets/a/styles.ts': 'css`p { color: var(--_ink, blue); }`',
    },
  },
});

houseRule('public tokens are documented', publicTokens, {
  broken: {
    'one that is not on the page': css(':host { color: var(--tranche-color-text); }'),
    'one on the page that nothing reads': { 'stories/docs/tokens.mdx': '`--tranche-color-ink`' },
    'one that the kit sets': css(':host { --tranche-color-text: red; }'),
  },
  kept: {
    'documented and read': {
      ...css(':host { color: var(--tranche-color-text); }'),
      'stories/docs/tokens.mdx': '| `--tranche-color-text` | text |',
    },
  },
});

houseRule('custom properties carry our names', namedTokens, {
  broken: { 'a name that may be the page’s': css(':host { --ink: red; color: var(--ink); }') },
  kept: { ours: css(':host { --_ink: red; color: var(--_ink); }') },
});
