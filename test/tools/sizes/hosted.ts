import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HostedBuild } from '../build/hosted.js';
import { hostedBudget } from './budgets.js';
import type { Row } from './measure.js';

/** All that a buyer's browser loads for the hosted card page. */
export function measureHosted({ outDir }: HostedBuild): Row {
  const assets = readdirSync(join(outDir, 'assets')).filter((name) => !name.endsWith('.map'));
  const files = ['index.html', ...assets.map((name) => join('assets', name))];
  const sizes = files.map((file) => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { ...hostedBudget, bytes, files: sizes.length, isOver: bytes > hostedBudget.kib * 1024 };
}
