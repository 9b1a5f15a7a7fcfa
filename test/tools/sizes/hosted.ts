import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HostedBuild } from '../build/hosted.js';
import { type Budget, hostedBudget, hostedLanguageBudget } from './budgets.js';
import type { Row } from './measure.js';

/** All that a buyer's browser loads for the hosted card page, and the largest of the languages, of which it loads one. */
export function measureHosted({ outDir }: HostedBuild): Row[] {
  const assets = readdirSync(join(outDir, 'assets')).filter((name) => !name.endsWith('.map'));
  const size = (file: string): number => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length;
  const row = (budget: Budget, bytes: number, files: number): Row => ({
    ...budget,
    bytes,
    files,
    isOver: bytes > budget.kib * 1024,
  });
  const texts = assets.filter((name) => name.endsWith('.json')).map((name) => size(join('assets', name)));
  const files = ['index.html', ...assets.filter((name) => !name.endsWith('.json')).map((name) => join('assets', name))];
  const bytes = files.reduce((sum, file) => sum + size(file), 0);
  return [row(hostedBudget, bytes, files.length), row(hostedLanguageBudget, Math.max(0, ...texts), 1)];
}
