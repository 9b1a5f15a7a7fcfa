import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handle = (request: Request) => Response | Promise<Response>;

export interface RunningServer {
  /** Origin without a slash at its end. */
  url: string;
  /** Ends open connections too, so that a test never waits for a keep-alive. */
  close(): Promise<void>;
}

/** Listens on a free port of this machine; the same handler shape as `createHandler` gives. */
export function startServer(handle: Handle, port = 0): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: handle }) as Server;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
    });
  });
}

/** Runs `work` with a server that is closed afterwards, whatever happens. */
export async function withServer<T>(handle: Handle, work: (server: RunningServer) => Promise<T>): Promise<T> {
  const server = await startServer(handle);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** A port that was free a moment ago, for programs that cannot choose one themselves. */
export async function freePort(): Promise<number> {
  const server = await startServer(() => new Response());
  await server.close();
  return Number(new URL(server.url).port);
}
