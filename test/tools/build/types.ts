import { join } from 'node:path';
import { command } from '../lib/command.js';
import { root } from '../lib/paths.js';

/** Writes the declarations beside the built modules; throws what the compiler says. */
export async function emitTypes(outDir = join(root, 'dist/esm')): Promise<void> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', root, '--emitDeclarationOnly', '--outDir', outDir, '--pretty', 'false'];
  const { code, output } = await command(process.execPath, args);
  if (code !== 0) throw new Error(output.trim());
}
