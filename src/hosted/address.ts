/** Where the page was opened: whose session, and the secret that opens it. */
export interface Address {
  handle: string | undefined;
  secret: string | undefined;
}

const secretLook = /^[A-Za-z0-9_-]{22,128}$/;

const isSecret = (value: unknown): value is string => typeof value === 'string' && secretLook.test(value);

interface Kept {
  secret?: unknown;
}

/**
 * Reads `/c/{handle}#{secret}` and takes the secret out of the address at once, with whatever query there was: nothing of it reaches
 * a referrer or a log. It is kept in `history.state`, so that reload works: of a frame, too, which its host does not know of.
 */
export function takeAddress({ location, history }: Window): Address {
  const handle = /^\/c\/([A-Za-z0-9_.:@-]{1,255})\/?$/.exec(location.pathname)?.[1];
  const given = location.hash.slice(1);
  const kept: unknown = (history.state as Kept | null)?.secret;
  const secret = [given, kept].find(isSecret);
  history.replaceState(secret === undefined ? null : { secret }, '', location.pathname);
  return { handle, secret };
}

/** After the visit: reload finds nothing any more. */
export function forgetSecret({ location, history }: Window): void {
  history.replaceState(null, '', location.pathname);
}
