import type { TestRunnerPlugin } from '@web/test-runner-core';

/** A picture that never arrives: a document that shows it has not loaded for as long as it is there. */
export const held: TestRunnerPlugin = {
  name: 'held',
  serve: ({ path }) => (path === '/__held.png' ? new Promise<never>(() => undefined) : undefined),
};
