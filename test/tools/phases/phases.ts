import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandOptions, type Finished, command, node } from '../lib/command.js';
import { root } from '../lib/paths.js';

export interface Phase {
  name: string;
  title: string;
  /** How many of the two lanes it fills: 2 for what is parallel within itself. */
  lanes: 1 | 2;
  /** Phases that must have ended before, because this one reads what they write. */
  after?: readonly string[];
  run(filters: readonly string[], options: CommandOptions): Promise<Finished>;
}

const bin = (name: string): string => join(root, 'node_modules', name);

const tool =
  (file: string, ...args: string[]): Phase['run'] =>
  (filters, options) =>
    node([`test/tools/${file}`, ...args, ...filters], options);

/** A tool that somebody is still writing counts as one failed check, with its name. */
const existing = (file: string, ...args: string[]): Phase['run'] =>
  existsSync(join(root, 'test/tools', file))
    ? tool(file, ...args)
    : async () => ({ code: 1, output: `test/tools/${file} does not exist\n` });

const lint: Phase['run'] = (filters, options) => {
  const files = filters.length ? filters : ['.'];
  return command(
    process.execPath,
    [bin('eslint/bin/eslint.js'), '-c', 'test/tools/eslint.config.js', ...files],
    options,
  );
};

const format: Phase['run'] = (filters, options) => {
  const args = ['--check', '--log-level', 'warn', '--cache', '--cache-location', join(root, '.cache/prettier')];
  return command(
    process.execPath,
    [bin('prettier/bin/prettier.cjs'), ...args, ...(filters.length ? filters : ['.'])],
    options,
  );
};

export const phases: readonly Phase[] = [
  { name: 'generated', title: 'Generated files are fresh', lanes: 1, run: existing('generate.ts', '--check') },
  // One lane, for it leaves a core idle half of the time.
  { name: 'browser', title: 'Browser tests', lanes: 1, run: tool('wtr/run.ts') },
  { name: 'lint', title: 'Lint', lanes: 1, run: lint },
  { name: 'format', title: 'Format', lanes: 1, run: format },
  { name: 'types', title: 'Types', lanes: 2, run: tool('types.ts') },
  {
    name: 'build',
    title: 'Build, package and sizes',
    lanes: 1,
    after: ['generated'],
    run: existing('build.ts', '--check'),
  },
  { name: 'node', title: 'Node tests', lanes: 2, after: ['build'], run: tool('node-tests.ts', '.node.test.ts') },
  { name: 'stories', title: 'Stories with axe', lanes: 2, after: ['build'], run: tool('stories.ts') },
  { name: 'e2e', title: 'End to end', lanes: 2, after: ['build'], run: tool('node-tests.ts', '.e2e.test.ts') },
];
