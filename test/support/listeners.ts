type Method = EventTarget['addEventListener'];

const method = (name: 'addEventListener' | 'removeEventListener'): Method =>
  Object.getOwnPropertyDescriptor(EventTarget.prototype, name)!.value as Method;

/** Counts listeners on what outlives a widget: window, document and its root, abort signals, scopes. */
export function countListeners() {
  const live = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const real = { add: method('addEventListener'), remove: method('removeEventListener') };
  const idOf = (listener: object) => {
    if (!ids.has(listener)) ids.set(listener, (last += 1));
    return ids.get(listener);
  };
  const watched = (target: EventTarget) =>
    target instanceof Window || target instanceof Document || !(target instanceof Node);
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener && watched(target)) {
      if (!live.has(target)) live.set(target, new Set());
      live.get(target)!.add(`${type} ${idOf(listener)}`);
    }
    return real.add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener) live.get(target)?.delete(`${type} ${idOf(listener)}`);
    return real.remove.call(target, type, listener, options);
  };
  return {
    // A signal that has fired lets its listeners go by itself.
    count: () =>
      [...live].reduce(
        (sum, [target, { size }]) => sum + (target instanceof AbortSignal && target.aborted ? 0 : size),
        0,
      ),
    restore: () =>
      Object.assign(EventTarget.prototype, { addEventListener: real.add, removeEventListener: real.remove }),
  };
}
