import { listedDecisions } from './rules/decisions.js';
import { houseRule } from './rules/house-rule.js';

const page = (file: string, number: number): Record<string, string> => ({
  [`stories/docs/decisions/${file}.mdx`]: `<Meta title="Decisions/${number}" />\n# ${number} · A rule\n`,
});
const index = { 'stories/docs/decisions/index.mdx': '?path=/docs/decisions-1--docs' };

houseRule('decisions are numbered and listed', listedDecisions, {
  broken: {
    'a page that is not listed': { ...index, ...page('0001-a', 1), ...page('0002-b', 2) },
    'a gap': { ...index, ...page('0002-a', 2) },
    'another number inside': { ...index, ...page('0001-a', 3) },
  },
  kept: { 'one listed page': { ...index, ...page('0001-a', 1) }, 'none yet': {} },
});
