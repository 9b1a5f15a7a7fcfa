import { problem } from '../../core/errors.js';

async function bytesOf(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      // The rest is not even read. Whoever sends it need not be waited for either.
      void reader.cancel().catch(() => undefined);
      throw problem(413, 'body_too_large');
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The body as text, never reading beyond `limit` bytes. Throws 413 `body_too_large`, 400 `malformed_json` for broken UTF-8. */
export async function textOf(request: Request, limit: number): Promise<string> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) throw problem(413, 'body_too_large');
  if (!request.body) return '';
  const bytes = await bytesOf(request.body, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problem(400, 'malformed_json');
  }
}
