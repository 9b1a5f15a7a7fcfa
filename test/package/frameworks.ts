import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Framework, frameworks } from '../../demo/frameworks/build.js';
import { command } from '../tools/lib/command.js';
import { root } from '../tools/lib/paths.js';

interface Checker {
  /** Script of the framework's own compiler or checker, and what it is told. */
  script: string;
  args: (config: string) => readonly string[];
  /** How it names a place: file, line. */
  place: RegExp;
  wrong: string;
}

const likeTsc = {
  args: (config: string) => ['-p', config, '--pretty', 'false'],
  place: /([\w./-]+)\((\d+),\d+\): error/g,
};

const checkers: Record<Framework, Checker> = {
  react: { ...likeTsc, script: 'typescript/bin/tsc', wrong: 'wrong.tsx' },
  vue: { ...likeTsc, script: 'vue-tsc/bin/vue-tsc.js', wrong: 'wrong.vue' },
  svelte: {
    script: 'svelte-check/bin/svelte-check',
    args: (config) => [
      '--workspace',
      dirname(config),
      '--tsconfig',
      config,
      '--output',
      'machine',
      '--threshold',
      'error',
    ],
    place: /ERROR "([^"]+)" (\d+):/g,
    wrong: 'wrong.svelte',
  },
  angular: {
    script: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    args: (config) => ['-p', config, '--noEmit'],
    place: /([\w./-]+):(\d+):\d+ - error/g,
    wrong: 'wrong.ts',
  },
};

const packages = ['react', 'react-dom', '@types/react', '@types/react-dom', 'vue', 'svelte', 'vite'];
const angularPackages = ['core', 'common', 'compiler', 'platform-browser'].map((name) => `@angular/${name}`);

/** Puts the demo's pages beside the wrong ones of the consumer, in a project that has the package installed. */
export function installPages(project: string): void {
  for (const name of [...packages, ...angularPackages]) {
    mkdirSync(join(project, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  }
  const folder = join(project, 'src/frameworks');
  // Their build is another matter: a checker that finds its settings would want the plugins.
  const isPage = (path: string): boolean => !path.endsWith('vite.config.ts');
  cpSync(join(root, 'demo/frameworks'), folder, { recursive: true, filter: isPage });
  for (const framework of frameworks) {
    const entries = framework === 'angular' ? { files: ['main.ts', checkers.angular.wrong] } : {};
    const config = { extends: './tsconfig.json', compilerOptions: { skipLibCheck: false }, ...entries };
    writeFileSync(join(folder, framework, 'tsconfig.strict.json'), JSON.stringify(config));
  }
}

/** Lines of the wrong page that say so by their id. */
export function expectedPlaces(framework: Framework): string[] {
  const { wrong } = checkers[framework];
  const lines = readFileSync(join(root, 'test/package/consumer/frameworks', framework, wrong), 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.includes('id="wrong"') ? [`${wrong}:${index + 1}`] : []));
}

/** Where the framework's own checker finds something, all libraries included; and all that it said. */
export async function foundPlaces(
  project: string,
  framework: Framework,
): Promise<{ places: string[]; output: string }> {
  const { script, args, place } = checkers[framework];
  const config = join(project, 'src/frameworks', framework, 'tsconfig.strict.json');
  const said = await command(process.execPath, [join(root, 'node_modules', script), ...args(config)]);
  const output = stripVTControlCharacters(said.output);
  const places = [...output.matchAll(place)].map(([, file = '', line]) => `${file.replace(/^.*\//, '')}:${line}`);
  return { places: [...new Set(places)].sort(compareLines), output };
}

const compareLines = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
