import { TrancheError } from '../core/errors.js';
import { requestIdOf } from './answer.js';
import { inTime, type Answer } from './transport.js';

interface ReadOptions {
  /** For each piece. */
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** The text as it comes. Throws as `inTime`; whoever leaves, or is told to, closes the connection. */
async function* piecesOf(body: ReadableStream<Uint8Array>, { timeoutMs, signal }: ReadOptions): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  try {
    for (;;) {
      const { done, value } = await inTime(() => reader.read(), timeoutMs, signal);
      if (done) break;
      const text = decoder.decode(value, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

const nameIn = (disposition: string | null): string =>
  /;\s*filename="?([\w.-]{1,100})"?/i.exec(disposition ?? '')?.[1] ?? 'file';

/** A file of the contract: its text, and what its headers say. Throws `wrong_type` for a login page and the like (kind `schema`). */
export function fileOf(media: string, answer: Answer, options: ReadOptions): object {
  const { headers, body, status } = answer;
  const requestId = requestIdOf(answer);
  const type = headers.get('content-type') ?? '';
  if (!body || type.split(';')[0]?.trim().toLowerCase() !== media) {
    void body?.cancel().catch(() => undefined);
    throw new TrancheError('wrong_type', { kind: 'schema', status, ...(requestId && { requestId }) });
  }
  const language = headers.get('content-language')?.trim();
  return {
    name: nameIn(headers.get('content-disposition')),
    ...(language && { language }),
    truncated: headers.get('x-truncated')?.trim().toLowerCase() === 'true',
    chunks: piecesOf(body, options),
  };
}
