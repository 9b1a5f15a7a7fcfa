/**
 * Runs every story with its play function and axe, without a screen and without network:
 * `node --import tsx test/tools/stories.ts [filter…]`; with `--no-build` those that `npm run storybook:build` left.
 * To look at stories: `--screenshots <folder> [--theme dark] [--width 360] [--locale fr] [--direction rtl]`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../support/launch.js';
import { withServer } from '../support/server.js';
import { staticFiles } from '../support/static-files.js';
import { inLanes } from './lib/lanes.js';
import { cache } from './lib/paths.js';
import { failed, isGood, line, passed, sum } from './lib/tally.js';
import { buildStories, storiesFolder } from './stories/build.js';
import { type Stage, type Story, openStage, runStory } from './stories/run-story.js';

const { values, positionals: filters } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    build: { type: 'boolean', default: true },
    screenshots: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
    locale: { type: 'string' },
    direction: { type: 'string' },
  },
});
const { build, screenshots, ...chosen } = values;
const globals = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)) as Record<
  string,
  string
>;

// A build of its own: somebody else's may be replaced in the middle of this run.
const stories = build ? join(cache, `stories-${process.pid}`) : storiesFolder;

function storiesToRun(): Story[] {
  const index = JSON.parse(readFileSync(join(stories, 'index.json'), 'utf8')) as {
    entries: Record<string, Story>;
  };
  return Object.values(index.entries)
    .filter(({ type }) => type === 'story' || !screenshots)
    .filter(({ id }) => filters.length === 0 || filters.some((filter) => id.includes(filter)));
}

async function run(origin: string): Promise<boolean> {
  const browser = await launch();
  const width = Number(values.width ?? 1280);
  // A narrow look is a narrow page: what the kit measures is its container.
  const open = (): Promise<Stage> => openStage(browser, Math.max(width, 320), origin);
  const stages = await Promise.all(Array.from({ length: Math.min(3, availableParallelism() + 1) }, open));
  const folder = screenshots && resolve(screenshots);
  if (folder) mkdirSync(folder, { recursive: true });
  const results = await inLanes(storiesToRun(), stages.length, async (story, lane) => {
    const problems = await runStory(stages[lane]!, story, { origin, globals, screenshots: folder });
    if (problems.length > 0)
      console.log(`✗ ${story.title} › ${story.name} (${story.id})\n    ${problems.join('\n    ')}`);
    return problems.length > 0 ? failed() : passed();
  });
  await browser.close();
  const tally = sum(results);
  console.log(line(tally));
  return isGood(tally);
}

if (build) {
  process.once('exit', () => rmSync(stories, { recursive: true, force: true }));
  const { code, output } = await buildStories(stories);
  if (code !== 0) {
    console.log(output);
    process.exit(code);
  }
}
const good = await withServer(staticFiles(stories, { 'cache-control': 'max-age=3600' }), ({ url }) => run(url));
process.exit(good ? 0 : 1);
