/**
 * The only door to the page's element registry.
 *
 * The first definition of a tag wins: a second copy of the kit on the page leaves it alone, and says so once on the console.
 * A copy that must run beside another takes tags of its own: `define('tranche-detailing-table', C, { prefix: 'acme' })` defines
 * `acme-detailing-table`. Where there is no registry (server-side rendering) nothing happens.
 */
export interface DefineOptions {
  /** Replaces `tranche` at the start of the tag. */
  prefix?: string;
}

/** One warning a copy of the kit, not one a tag: ten widgets loaded twice are one mistake. */
const warned = new WeakSet<object>();

/** Registers an element class; returns the tag it was asked to have. */
export function define(tag: string, ctor: CustomElementConstructor, { prefix }: DefineOptions = {}): string {
  const name = prefix === undefined ? tag : tag.replace(/^tranche(?=-)/, prefix);
  if (typeof customElements === 'undefined') return name;
  const holder = customElements.get(name);
  if (holder === undefined) customElements.define(name, unregistered(ctor));
  else if (holder !== ctor && !(holder.prototype instanceof ctor)) warn(name);
  return name;
}

/** A class can hold one tag only; under a second one it goes as a subclass without anything of its own. */
function unregistered(ctor: CustomElementConstructor): CustomElementConstructor {
  return customElements.getName(ctor) === null ? ctor : class extends ctor {};
}

function warn(name: string): void {
  if (warned.has(warn)) return;
  warned.add(warn);
  console.warn(
    `<${name}> is already defined by other code, perhaps a second copy of Tranche. The first definition stays in use.`,
  );
}
