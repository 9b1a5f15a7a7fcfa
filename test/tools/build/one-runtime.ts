import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Names under which the entry hands on what the runtime file exported. */
const alias = (name: string): string => `rolldown_${name}`;

/** `var a=…;export{n,t};` as something the entry can end with, whatever its own names are. */
function asPartOfEntry({ fileName, code }: Chunk): string {
  const [, body, list] = /^([\s\S]*?);?\s*export\s*\{([^}]*)\};?\s*$/.exec(code) ?? [];
  if (body === undefined || list === undefined)
    throw new Error(`${fileName} does not look like the bundler's helpers.`);
  const names = list.split(',').map((item) => {
    const [local = '', exported = local] = item.trim().split(/\s+as\s+/);
    return { local, exported };
  });
  const made = names.map(({ local, exported }) => `${alias(exported)}:${local}`);
  const handed = names.map(({ exported }) => alias(exported)).join();
  return `export const{${handed}}=(()=>{${body};return{${made.join()}}})();\n`;
}

/** The same import, from the entry, and as long as it was, so that source maps stay right. */
function fromEntry(code: string, runtime: string, entry: string): string {
  return code.replace(/import\s*\{([^}]*)\}\s*from\s*"([^"]*)";?/g, (statement, list: string, path: string) => {
    if (!path.endsWith(`/${runtime}`)) return statement;
    const items = list
      .split(',')
      .map((item) =>
        item.trim().replace(/^\S+/, (name) => (/\s/.test(item.trim()) ? alias(name) : `${alias(name)} as ${name}`)),
      );
    return `import{${items.join()}}from"../${entry}";`.padEnd(statement.length);
  });
}

/**
 * The bundler puts its few helpers in a file of their own when several chunks need them, and lets no chunk group have them. A page
 * would load 200 bytes with a request of their own before the first rows; here they become part of the entry.
 */
export const oneRuntime = (): Plugin => ({
  name: 'tranche:one-runtime',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
    const runtime = chunks.find(({ fileName }) => /(^|\/)rolldown-runtime-[^/]*\.js$/.test(fileName));
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (!runtime || !entry) return;
    const name = runtime.fileName.split('/').at(-1) ?? '';
    for (const chunk of chunks) if (chunk !== entry) chunk.code = fromEntry(chunk.code, name, entry.fileName);
    entry.code = entry.code.replace(
      /(\n\/\/# sourceMappingURL=.*)?\s*$/,
      (end) => `\n${asPartOfEntry(runtime)}${end.trimStart()}`,
    );
    delete bundle[runtime.fileName];
    delete bundle[`${runtime.fileName}.map`];
  },
});
