import { posix } from 'node:path';
import { type Rule, within } from './tree.js';

const folder = 'stories/docs/decisions';

/** Decision records are numbered without a gap, and the index lists each. */
export const listedDecisions: Rule = (tree) => {
  const index = tree.get(`${folder}/index.mdx`)?.text ?? '';
  const records = within(tree, [folder], '.mdx').filter(({ path }) => posix.basename(path) !== 'index.mdx');
  return records
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, text }, position) => {
      const number = String(position + 1);
      const named = posix.basename(path).startsWith(`${number.padStart(4, '0')}-`);
      const titled =
        text.includes(`<Meta title="Decisions/${number}" />`) && new RegExp(`^# ${number} · `, 'm').test(text);
      return [
        ...(named ? [] : [`${path}: the next number is ${number.padStart(4, '0')}`]),
        ...(titled ? [] : [`${path}: title and heading carry the number ${number}`]),
        ...(index.includes(`decisions-${number}--docs`) ? [] : [`${folder}/index.mdx does not list ${path}`]),
      ];
    });
};
