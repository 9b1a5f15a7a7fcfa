import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createHandler } from '../../src/server/create-handler.js';
import { buildOpenApi } from '../../src/server/openapi.js';
import { StartError } from './database/start-error.js';
import type { PostgresBackend } from './postgres-backend.js';
import { testClock } from './test-clock.js';

export interface ApiOptions {
  backend: PostgresBackend;
  /** 0 = any free one. */
  port: number;
  /** Shared with whoever issues session tokens: the portal's own server. */
  secret: string;
  /** Which pages may call from another origin. */
  isAllowedOrigin: (origin: string) => boolean;
  /** Told of failures that are ours. */
  onError?: (error: unknown) => void;
}

export interface RunningServer {
  /** Origin without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** The API's routes: the contract under `/v1`, its description, and the test mode's clock. */
export function createApi({ backend, secret, isAllowedOrigin, onError }: Omit<ApiOptions, 'port'>): Hono {
  const cors = { origins: isAllowedOrigin };
  const handle = createHandler(backend, { secret, cors, idempotency: 'backend', ...(onError && { onError }) });
  const app = new Hono();
  app.get('/', (c) => c.json({ name: 'Tranche demo API', contract: '/v1', description: '/openapi.json' }));
  app.get('/openapi.json', (c) => c.json(buildOpenApi()));
  app.all('/v1/*', (c) => handle(c.req.raw));
  app.all('/test/clock', testClock({ backend, secret, cors }));
  return app;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    throw portError(error, port);
  });

/** Tells early, before anything is opened, that a port cannot be had. Throws StartError. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

/** Listens on this machine only. Throws StartError when the port is taken. */
export async function startApi({ port, ...options }: ApiOptions): Promise<RunningServer> {
  const app = createApi(options);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, port);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const portAdvice = 'Choose another, for instance PORT=5000: the portal takes that one and the API the next.';

/** A port that cannot be had, as a sentence; anything else as it is. */
export function portError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new StartError(`Port ${port} is in use. ${portAdvice}`, error);
  if (code === 'EACCES') return new StartError(`Port ${port} may not be used by you. ${portAdvice}`, error);
  return error;
}
