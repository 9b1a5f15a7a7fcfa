import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const loader = /\(\) => import\('(\.\/strings\/([\w-]+))\.js'\)/g;

/** The texts of a module that imports nothing but types, as JSON. */
async function textsOf(file: string): Promise<string> {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  const module = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as { texts: unknown };
  return JSON.stringify(module.texts);
}

const digest = (text: string, algorithm: string) => createHash(algorithm).update(text).digest();

/**
 * The card page's languages but English become files of data beside its one script, which names the hash of each: the script's own hash
 * goes on covering all that runs and all that is shown, and a buyer loads one language and not ten.
 */
export function textsAsData(): Plugin {
  return {
    name: 'tranche:texts-as-data',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('/src/hosted/texts.ts')) return undefined;
      let plain = code;
      for (const [call, path, language] of code.matchAll(loader)) {
        if (path === undefined) continue;
        const source = await textsOf(join(dirname(id), `${path}.ts`));
        const fileName = `assets/card-texts-${language}-${digest(source, 'sha256').toString('base64url').slice(0, 8)}.json`;
        this.emitFile({ type: 'asset', fileName, source });
        const integrity = `sha256-${digest(source, 'sha256').toString('base64')}`;
        plain = plain.replace(call, `() => textsFrom('/${fileName}', '${integrity}')`);
      }
      return { code: `import { textsFrom } from './vault-transport.js';\n${plain}`, map: null };
    },
  };
}
