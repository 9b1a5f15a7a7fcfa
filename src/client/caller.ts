import type { Operation } from '../contract/operation.js';
import { parseAnswer, parseInput } from '../contract/parse.js';
import { throwIfAborted } from '../core/abort.js';
import { newKey } from '../core/ids.js';
import { jsonOf, problemOf, requestIdOf } from './answer.js';
import type { Call } from './calls-of.js';
import type { ClientOptions } from './client-options.js';
import { wireOf } from './request.js';
import { withRetries } from './retry.js';
import type { Sender } from './sender.js';

type CallerOptions = Pick<ClientOptions, 'baseUrl' | 'locale' | 'retries' | 'timing' | 'timeoutMs'>;

/** How each operation is called over HTTP: checked, sent, tried again, checked again. */
export function callerOf(options: CallerOptions, send: Sender): (operation: Operation) => Call {
  const { baseUrl, locale, retries = 3, timeoutMs = 15_000 } = options;
  return (operation) =>
    async (input = {}, { signal, idempotencyKey, ifMatch } = {}) => {
      throwIfAborted(signal);
      const key = operation.keyed ? (idempotencyKey ?? newKey()) : undefined;
      const wire = wireOf(operation, parseInput(operation, input), { baseUrl, locale, idempotencyKey: key, ifMatch });
      const ask = async () => {
        const answer = await send(wire, signal);
        if (!answer.ok) throw problemOf(answer);
        return answer;
      };
      const answer = await withRetries(ask, { retries, ...options.timing }, signal);
      if (!operation.media) return parseAnswer(operation, jsonOf(answer), requestIdOf(answer));
      const { fileOf } = await import('./file.js');
      return parseAnswer(operation, fileOf(operation.media, answer, { timeoutMs, signal }), requestIdOf(answer));
    };
}
