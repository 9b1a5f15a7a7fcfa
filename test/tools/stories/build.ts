import { join } from 'node:path';
import { type CommandOptions, type Finished, node } from '../lib/command.js';
import { cache, root } from '../lib/paths.js';

/** Where the built stories lie. */
export const storiesFolder = join(cache, 'storybook');

const cli = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1', NODE_OPTIONS: '' };

/** Runs Storybook's own command without telemetry or questions. */
export const storybook = (args: readonly string[], options: CommandOptions = {}): Promise<Finished> =>
  node([cli, ...args], { ...options, env: { ...quiet, ...options.env } });

export const buildStories = (folder = storiesFolder, options: CommandOptions = {}): Promise<Finished> =>
  storybook(['build', '--output-dir', folder, '--loglevel', 'warn'], options);
