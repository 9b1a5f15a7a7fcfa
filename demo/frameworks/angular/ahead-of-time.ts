import { createCompilerHost, performCompilation, readConfiguration, formatDiagnostics } from '@angular/compiler-cli';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/** What Angular's own compiler makes of a project's files, by their path; throws what it finds wrong in code or templates. */
function compile(project: string): Map<string, string> {
  const { options, rootNames } = readConfiguration(project);
  const host = createCompilerHost({ options });
  const emitted = new Map<string, string>();
  host.writeFile = (file, text) => emitted.set(file, text);
  const { diagnostics } = performCompilation({ options, rootNames, host });
  if (diagnostics.length) throw new Error(formatDiagnostics(diagnostics));
  return emitted;
}

/**
 * Angular without its command line, in its two steps: the page's own components are compiled, and Angular's libraries, which
 * are published half-compiled, are linked. No compiler reaches the browser.
 */
export function angular(project: string): Plugin {
  let emitted = new Map<string, string>();
  return {
    name: 'angular:ahead-of-time',
    enforce: 'pre',
    buildStart() {
      emitted = compile(project);
    },
    load: (id) => emitted.get(id.replace(/\.ts$/, '.js')),
    async transform(code, id) {
      if (!id.includes('@angular') || !code.includes('ɵɵngDeclare')) return undefined;
      const options = { filename: id, configFile: false, babelrc: false, compact: false, plugins: [linker] };
      const linked = await transformAsync(code, options);
      return linked?.code ? { code: linked.code, map: null } : undefined;
    },
  };
}
