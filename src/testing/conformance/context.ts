import type { Client } from '../../contract/client.js';
import { type Probe } from './probe.js';
import { loadSample, type Sample } from './sample.js';
import { Skip, expect } from './verdict.js';

/** What checks share: the client, raw requests where there is an address, and data that is loaded once. */
export class Context {
  readonly client: Client;
  /** Changes may be made: asked for, and the backend says that it is in test mode. */
  readonly write: boolean;
  readonly #probe: Probe | undefined;
  #sample: Promise<Sample> | undefined;

  constructor(client: Client, probe: Probe | undefined, write: boolean) {
    this.client = client;
    this.write = write;
    this.#probe = probe;
  }

  get probe(): Probe {
    if (!this.#probe) throw new Skip('needs an address; this backend was given as an object');
    return this.#probe;
  }

  sample(): Promise<Sample> {
    return (this.#sample ??= loadSample(this.client));
  }

  /** The sample with at least this many plans. */
  async plans(least: number): Promise<Sample> {
    const sample = await this.sample();
    if (sample.plans.length < least) throw new Skip(`needs at least ${least} plans`);
    return sample;
  }
}

/** One thing that must hold. Throws Wrong or Skip; whatever else is thrown is explained. */
export interface Check {
  operation: string;
  name: string;
  run(context: Context): Promise<void>;
}

/** Names the operation of several checks once. */
export function checksOf(operation: string, checks: Record<string, Check['run']>): Check[] {
  return Object.entries(checks).map(([name, run]) => ({ operation, name, run }));
}

/** Says which ids are too many and which are missing; names a few of them. */
export function sameIds(found: readonly string[], expected: readonly string[], what: string): void {
  const have = new Set(found);
  const want = new Set(expected);
  const few = (ids: string[]) => `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''} (${ids.length})`;
  const extra = found.filter((id) => !want.has(id));
  const lost = expected.filter((id) => !have.has(id));
  expect(extra.length === 0, `${what}: rows that do not belong there: ${few(extra)}`);
  expect(lost.length === 0, `${what}: rows are missing: ${few(lost)}`);
  expect(have.size === found.length, `${what}: a row comes twice`);
}
