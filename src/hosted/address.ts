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
 * history, a referrer or a log. A page of its own keeps it in `history.state`, so that reload works; a framed one does not.
 */
export function takeAddress({ location, history }: Window, framed: boolean): Address {
  const handle = /^\/c\/([A-Za-z0-9_.:@-]{1,255})\/?$/.exec(location.pathname)?.[1];
  const given = location.hash.slice(1);
  const kept: unknown = (history.state as Kept | null)?.secret;
  const secret = [given, kept].find(isSecret);
  history.replaceState(secret === undefined || framed ? null : { secret }, '', location.pathname);
  return { handle, secret };
}

/** After the visit: reload finds nothing any more. */
export function forgetSecret({ location, history }: Window): void {
  history.replaceState(null, '', location.pathname);
}
