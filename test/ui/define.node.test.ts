import assert from 'node:assert/strict';
import { it } from 'node:test';
import { define } from '../../src/ui/define.js';

it('does nothing where there is no registry', () => {
  assert.equal(define('tranche-x', class {} as unknown as CustomElementConstructor), 'tranche-x');
});
