import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { type Tally, sum } from '../lib/tally.js';

type Result = TestSuiteResult['tests'][number];

const flatten = (suite: TestSuiteResult | undefined): Result[] =>
  suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : [];

const count = (session: TestSession): Tally => {
  const tests = flatten(session.testResults);
  const failures = tests.filter((test) => !test.passed && !test.skipped).length;
  // A file that did not load, found no test, or broke outside of a test.
  const broken = session.errors.length > 0 || tests.length === 0 || (session.passed === false && failures === 0);
  return {
    passed: tests.filter((test) => test.passed).length,
    failed: failures + (broken ? 1 : 0),
    skipped: tests.filter((test) => test.skipped).length,
  };
};

/** Hands the counts to `done` when the run has ended. */
export const tallyReporter = (done: (tally: Tally) => void): Reporter => ({
  onTestRunFinished: ({ sessions }) => done(sum([...sessions].map(count))),
});
