import { defaultReporter } from '@web/test-runner';
import { type BrowserLauncher, type TestRunnerCoreConfig } from '@web/test-runner-core';
import { startTestRunner } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { join } from 'node:path';
import { root } from '../lib/paths.js';
import { type Tally, none } from '../lib/tally.js';
import { commonJsLibraries } from './commonjs.js';
import { held } from './held.js';
import { tallyReporter } from './reporter.js';

const config = {
  rootDir: root,
  nodeResolve: { exportConditions: ['production', 'default'] },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 30_000 } },
  // Without the tsconfig esbuild does not see that decorators are the legacy ones.
  plugins: [
    commonJsLibraries(),
    held,
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
  ],
};

/** Runs browser test files in one engine. */
export async function runInBrowser(files: string[], browser: BrowserLauncher): Promise<Tally> {
  let tally = none;
  const reporters: TestRunnerCoreConfig['reporters'] = [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    tallyReporter((result) => (tally = result)),
  ];
  const runner = await startTestRunner({
    config: { ...config, files, browsers: [browser], concurrency: browser.concurrency ?? 2, reporters },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return tally;
  await new Promise<void>((resolve) => {
    runner.on('finished', () => void runner.stop());
    runner.on('stopped', () => resolve());
  });
  return tally;
}
