import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Rule, projectTree, treeOf } from './tree.js';

interface Proof {
  /** Files that break the rule, by what is wrong with them; each must be found. */
  broken: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Files that look alike and keep the rule. */
  kept?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An error that shows the violations and no call stack: the place is in each line. */
function listing(violations: readonly string[]): Error {
  const error = new Error(`${violations.length} violations`);
  error.stack = [`${error.message}:`, ...violations].join('\n');
  return error;
}

/**
 * A rule as tests: the project keeps it, and it would notice if it did not. A rule that cannot fail is a defect, so each
 * brings its planted violations.
 */
export function houseRule(name: string, rule: Rule, { broken, kept = {} }: Proof): void {
  describe(name, () => {
    it('is kept', () => {
      const violations = rule(projectTree());
      if (violations.length > 0) throw listing(violations);
    });
    for (const [what, files] of Object.entries(broken)) {
      it(`notices ${what}`, () => assert.notDeepEqual(rule(treeOf(files)), []));
    }
    for (const [what, files] of Object.entries(kept)) {
      it(`allows ${what}`, () => assert.deepEqual(rule(treeOf(files)), []));
    }
  });
}
