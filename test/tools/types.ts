/** `npm run types`: every part of the tree against its own tsconfig, two at a time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { command } from './lib/command.js';
import { inLanes } from './lib/lanes.js';
import { cache, root } from './lib/paths.js';
import { failed, isGood, line, passed, sum } from './lib/tally.js';

const projects = ['.', 'src/cli', 'test', 'stories', '.storybook', 'demo'];
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const wanted = process.argv.slice(2);

mkdirSync(join(cache, 'types'), { recursive: true });

async function check(project: string): Promise<ReturnType<typeof passed>> {
  const info = join(cache, 'types', `${project.replace(/\W+/g, '-')}.tsbuildinfo`);
  const args = ['--noEmit', '--incremental', '--tsBuildInfoFile', info, '--pretty', 'false', '-p', project];
  const { code, output } = await command(process.execPath, [compiler, ...args]);
  // A folder that holds no source yet is legitimately empty while the tree grows.
  const empty = /error TS18003/.test(output);
  console.log(`${code === 0 || empty ? '✓' : '✗'} types of ${project === '.' ? 'src' : project}`);
  if (code === 0 || empty) return passed();
  console.log(output.trim());
  return failed();
}

const chosen = projects.filter((project) => wanted.length === 0 || wanted.includes(project));
const tally = sum(await inLanes(chosen, Math.min(2, availableParallelism()), check));
console.log(line(tally));
process.exitCode = isGood(tally) ? 0 : 1;
