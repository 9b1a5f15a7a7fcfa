import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pageUrlCodes } from '../../../src/widgets/card-registration/page-url.js';
import { root } from '../../tools/lib/paths.js';

const text = readFileSync(join(root, 'stories/docs/card-page.mdx'), 'utf8');
const at = (words: string): number => {
  const place = text.indexOf(words);
  assert.notEqual(place, -1, `the page does not say “${words}”`);
  return place;
};

describe('the document about the card page', () => {
  it('offers the link before the frame, and has a check-list for the page that embeds', () => {
    assert.ok(at('## The link first') < at('## The form in a frame'));
    assert.ok(at('## The form in a frame') < at('## Check-list'));
    at('FAQ 1588');
  });

  it('names exactly one line of the policy', () => {
    at('frame-src https://cards.example.com');
    assert.equal(text.match(/^Content-Security-Policy:/gm)?.length, 1);
  });

  it('names every reason to refuse an address', () => {
    for (const code of pageUrlCodes) at(`\`${code}\``);
  });
});
