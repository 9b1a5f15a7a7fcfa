import type { Fetch } from '../../src/client/transport.js';

export interface Sent {
  method: string;
  url: string;
  headers: Headers;
  body: string | undefined;
  signal: AbortSignal;
  credentials: RequestCredentials | undefined;
}

type Reply = Response | Error | ((sent: Sent) => Response | Promise<Response>);

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
  });

export const problemJson = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** A fetch that plays its replies in order (the last one again and again) and remembers what was sent. */
export function fakeFetch(...replies: Reply[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const one: Sent = {
      method: init.method ?? 'GET',
      url,
      headers: new Headers(init.headers),
      body: init.body as string | undefined,
      signal: init.signal!,
      credentials: init.credentials,
    };
    sent.push(one);
    const reply = replies[Math.min(sent.length, replies.length) - 1]!;
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply.clone() : reply(one);
  };
  return { fetch, sent };
}

/** Never answers; rejects as the platform does when the signal fires. */
export const never = ({ signal }: Sent): Promise<Response> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

/** Timing for the retry loop: remembers how long it would have waited. */
export function noWait(): { waits: number[]; timing: { wait: (ms: number) => Promise<void>; random: () => number } } {
  const waits: number[] = [];
  return {
    waits,
    timing: {
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      random: () => 1,
    },
  };
}
