import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { PlanUpdateTerms } from '../../src/model/plan-update.js';
import { hashTerms, termsText } from '../../src/model/plan-update-terms.js';
import { root } from '../../demo/config.js';

test('the page on price changes shows a real text of terms and its real hash', async () => {
  const page = await readFile(join(root, 'stories/docs/price-changes.mdx'), 'utf8');
  const text = /```text\n(.+)\n```/.exec(page)?.[1] ?? '';
  const hash = /```\n([0-9a-f]{64})\n```/.exec(page)?.[1];
  const terms = PlanUpdateTerms.parse(JSON.parse(text));
  assert.equal(termsText(terms), text);
  assert.equal(await hashTerms(terms), hash);
});

test('what the README shows of each framework stands in its demo', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const section = /## In your framework\n([^]+?)\n## /.exec(readme)?.[1] ?? '';
  const snippets = [...section.matchAll(/```(\w+)\n([^]+?)```/g)].map(([, , text = '']) => plain(text));
  const files = ['react/app.tsx', 'vue/billing-panel.vue', 'svelte/billing-panel.svelte', 'angular/billing-panel.ts'];
  const pages = await Promise.all(files.map((file) => readFile(join(root, 'demo/frameworks', file), 'utf8')));
  assert.equal(snippets.length, files.length);
  for (const [index, page] of pages.entries()) assert.ok(plain(page).includes(snippets[index] ?? ''), files[index]);
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
