import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { onForeignRequest } from '../../support/requests.js';
import { type StoryEnd, showStory, storyEnd, watchStory } from './watch.js';

export interface Story {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

export interface Look {
  origin: string;
  /** Toolbar values, for instance `{ theme: 'dark' }`. */
  globals: Readonly<Record<string, string>>;
  /** Where a picture of each story goes. */
  screenshots?: string | undefined;
}

// Generous: a machine that runs other things too must not fail a story.
const limitMs = 60_000;

/** Of each broken rule; one mistake often shows in every row. */
const shownNodes = 3;

interface AxeResult {
  error?: { message?: string };
  violations?: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/** What a reporter that failed has to say; accessibility is one of them. */
function explain({ type, result }: StoryEnd['reporters'][number]): string[] {
  const { violations = [], error } = (result ?? {}) as AxeResult;
  if (violations.length === 0) return [`${type} failed: ${error?.message ?? JSON.stringify(result)}`];
  return violations.flatMap(({ id, help, nodes }) => {
    const places = nodes.slice(0, shownNodes).map(({ target, failureSummary = '' }) => {
      const how = failureSummary.split('\n').slice(1).join(';').trim();
      return `  at ${target.flat().join(' ')} (${how})`;
    });
    const more = nodes.length > shownNodes ? [`  and ${nodes.length - shownNodes} more`] : [];
    return [`${type}: ${id}: ${help}`, ...places, ...more];
  });
}

function addressOf({ id, type }: Story, { origin, globals }: Look): string {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ viewMode: type, id, ...(chosen.length > 0 && { globals: chosen.join(';') }) });
  return `${origin}/iframe.html?${query.toString()}`;
}

/** Shows stories one after the other, in one page. */
export interface Stage {
  page: Page;
  /** What went wrong since it was last asked. */
  problems: string[];
  /** Shows a good story: the next one can follow it without the code being read anew, which takes longer than most stories. */
  goesOn: boolean;
}

export async function openStage(browser: Browser, width: number, origin: string): Promise<Stage> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const problems: string[] = [];
  page.setDefaultTimeout(limitMs);
  page.on('pageerror', (error) => problems.push(`error on the page: ${error.message}`));
  // Under its other name the same server is another origin, as a card page is.
  const own = [origin, origin.replace('//127.0.0.1', '//localhost')];
  onForeignRequest(page, own, (url) => problems.push(`request to another origin: ${url}`));
  await watchStory(page);
  return { page, problems, goesOn: false };
}

/** Shows one story, lets its play function end, and gives what went wrong: an empty list is a pass. */
export async function runStory(stage: Stage, story: Story, look: Look): Promise<string[]> {
  const { problems } = stage;
  try {
    const { status, reporters, errors } = await withLimit(show(stage, story, look));
    problems.push(...errors);
    problems.push(...reporters.filter((reporter) => reporter.status === 'failed').flatMap(explain));
    if (status !== 'success' && problems.length === 0) problems.push(`ended with ${status}`);
    if (look.screenshots) await picture(stage.page, story, look.screenshots);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  // What a story kept must not reach the next one.
  await stage.page.evaluate('localStorage.clear(); sessionStorage.clear()').catch(() => undefined);
  // Beware: the preview loads itself anew when stories of a docs page do not let go, whenever that is.
  stage.goesOn = problems.length === 0 && story.type === 'story';
  return problems.splice(0);
}

function show({ page, goesOn }: Stage, story: Story, look: Look): Promise<StoryEnd> {
  return goesOn ? showStory(page, story) : page.goto(addressOf(story, look)).then(() => storyEnd(page));
}

const picture = (page: Page, { id }: Story, folder: string): Promise<unknown> =>
  page.screenshot({ path: join(folder, `${id}.png`), fullPage: true, animations: 'disabled' });

async function withLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
