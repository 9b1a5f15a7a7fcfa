/**
 * `npm run build`: everything in `dist/`. With `--check` the result is examined too: package, sizes, public surface;
 * `--update` accepts the surface as it is now.
 */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOpenApi } from '../../src/server/openapi.js';
import { type BrowserBuild, buildBrowser, runVite } from './build/browser.js';
import { writeFrameworks } from './build/frameworks/frameworks.js';
import { type HostedBuild, buildHosted } from './build/hosted.js';
import { type Manifest, customElementsManifest } from './build/manifest.js';
import { thirdPartyNotices } from './build/notices.js';
import { compareSurface, elementSurface, exportedNames } from './build/surface.js';
import { emitTypes } from './build/types.js';
import { generate } from './generate/generate.js';
import { root, version } from './lib/paths.js';
import { failed, isGood, line, passed, sum } from './lib/tally.js';
import { checkPackage } from './package-check.js';
import { sizeRows, sizeTable } from './sizes.js';

interface Built {
  browser: BrowserBuild;
  hosted: HostedBuild;
  manifest: Manifest;
}

const dist = join(root, 'dist');
const write = (file: string, content: unknown): void =>
  writeFileSync(join(dist, file), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);

export async function buildAll(): Promise<Built> {
  await generate(root);
  rmSync(dist, { recursive: true, force: true });
  await runVite('library');
  chmodSync(join(dist, 'esm/cli/tranche.js'), 0o755);
  const types = emitTypes();
  const browser = await buildBrowser();
  const hosted = await buildHosted();
  write('THIRD-PARTY-NOTICES.txt', thirdPartyNotices(browser.chunks));
  const manifest = await customElementsManifest();
  write('custom-elements.json', manifest);
  write('openapi.json', buildOpenApi({ version: version() }));
  await types;
  writeFrameworks(manifest, dist);
  return { browser, hosted, manifest };
}

/** Each check by its name, with what is wrong. */
async function checks(
  { browser, hosted, manifest }: Built,
  update: boolean,
): Promise<Record<string, string | undefined>> {
  const rows = await sizeRows(browser, hosted);
  const table = sizeTable(rows);
  console.log(`${table}\n`);
  const over = rows.filter(({ isOver }) => isOver).map(({ name }) => name);
  return {
    'publint and are-the-types-wrong': (await checkPackage()).join('\n') || undefined,
    sizes: over.length ? `over budget: ${over.join(', ')}` : undefined,
    'exported names': compareSurface('exports.txt', exportedNames(), update),
    elements: compareSurface('manifest.txt', elementSurface(manifest), update),
  };
}

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
});
const built = await buildAll();
if (values.check || values.update) {
  const results = Object.entries(await checks(built, values.update));
  for (const [name, wrong] of results) console.log(wrong ? `✗ ${name}\n${wrong}` : `✓ ${name}`);
  const tally = sum(results.map(([, wrong]) => (wrong ? failed() : passed())));
  console.log(line(tally));
  process.exitCode = isGood(tally) ? 0 : 1;
}
