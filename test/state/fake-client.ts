import type { CallOptions, Client } from '../../src/contract/client.js';
import { TrancheError } from '../../src/core/errors.js';
import type { Meta } from '../../src/model/meta.js';
import { flush } from './fake-timers.js';

/** One call of a client's method, answered by the test. */
export interface Call {
  readonly operation: string;
  readonly input: unknown;
  readonly options: CallOptions;
  /** True after the caller's signal fired. */
  readonly aborted: boolean;
  answer(value: unknown): Promise<void>;
  fail(error: unknown): Promise<void>;
}

export interface FakeClient extends Client {
  readonly calls: Call[];
  /** Calls of one operation. */
  of(operation: string): Call[];
}

const resources = ['meta', 'plans', 'installments', 'reports', 'products'];

/** A client whose answers the test gives, when it likes. `meta.get` answers at once when `meta` is given. */
export function fakeClient({ meta }: { meta?: Meta } = {}): FakeClient {
  const calls: Call[] = [];
  const method =
    (operation: string) =>
    (input: unknown, options: CallOptions = {}) => {
      if (operation === 'meta.get' && meta) return Promise.resolve(meta);
      const { signal } = options;
      let onAbort: () => void = () => undefined;
      const answered = new Promise((resolve, reject) => {
        const call = {
          operation,
          input,
          options,
          get aborted() {
            return signal?.aborted ?? false;
          },
          answer: (value: unknown) => (resolve(value), flush()),
          fail: (error: Error) => (reject(error), flush()),
        };
        onAbort = () => reject(new DOMException('left', 'AbortError'));
        signal?.addEventListener('abort', onAbort);
        calls.push(call);
      });
      return answered.finally(() => signal?.removeEventListener('abort', onAbort));
    };
  const group = (resource: string) => new Proxy({}, { get: (_, name) => method(`${resource}.${String(name)}`) });
  const client = Object.fromEntries(resources.map((resource) => [resource, group(resource)]));
  return Object.assign(client as unknown as Client, {
    calls,
    of: (operation: string) => calls.filter((call) => call.operation === operation),
  });
}

export const aMeta: Meta = {
  account: { id: 'acc_1', name: 'Fernhill', timeZone: 'Asia/Tokyo', defaultLocale: 'en', defaultCurrency: 'EUR' },
  dataAsOf: '2026-11-21T10:00:00Z',
  now: '2026-11-21T10:00:05Z',
  today: '2026-11-21',
  testMode: true,
  capabilities: [],
  rules: { aging: { upperBounds: [30, 60, 90] } },
};

export const networkError = (): TrancheError => new TrancheError('network', { kind: 'network', retryable: true });

export const problemError = (status: number, code: string, requestId?: string): TrancheError =>
  new TrancheError(code, { kind: 'problem', status, ...(requestId && { requestId }) });
