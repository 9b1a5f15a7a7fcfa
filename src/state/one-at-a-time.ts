/** Names under lock in pages without the Web Locks API (plain http): there only this page's own copies are kept apart. */
const held = new WeakMap<object, Set<string>>();

/**
 * Does the work while nobody else on this origin, in this tab or another, does work of that name; undefined at once when somebody
 * does. `owner` is what stands in for the origin where the browser has no locks.
 */
export async function oneAtATime<T>(name: string, owner: object, work: () => Promise<T>): Promise<T | undefined> {
  // Absent where the page is not secure.
  const locks = navigator.locks as LockManager | undefined;
  if (locks) {
    return locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  }
  const names = held.get(owner) ?? new Set();
  held.set(owner, names);
  if (names.has(name)) return undefined;
  names.add(name);
  try {
    return await work();
  } finally {
    names.delete(name);
  }
}
