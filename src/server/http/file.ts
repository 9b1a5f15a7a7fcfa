import type { CsvFile } from '../../contract/exports.js';
import type { Operation } from '../../contract/operation.js';

type Pieces = AsyncIterator<string>;

/** Asks for the next piece when the reader is ready for it; a reader who leaves ends the work. `fail` is told what broke it off. */
function streamOf(pieces: Pieces, first: IteratorResult<string>, fail: (error: unknown) => void) {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(first);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const piece = await (next ?? pieces.next());
          next = undefined;
          if (piece.done) controller.close();
          else controller.enqueue(encoder.encode(piece.value));
        } catch (error) {
          fail(error);
          // The connection is cut: a file that looks whole and is not would be worse.
          controller.error(error);
        }
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * A file with the headers of the contract. Resolves when its first piece is there, so that what fails before it is still answered as a
 * problem; throws it.
 */
export async function fileResponse(
  operation: Operation,
  { name, language, truncated, chunks }: CsvFile,
  fail: (error: unknown) => void,
): Promise<Response> {
  const headers = new Headers({
    'content-type': `${operation.media}; charset=utf-8; header=present`,
    // Only what needs no escaping inside of the quotes.
    'content-disposition': `attachment; filename="${/^[\w.-]{1,100}$/.test(name) ? name : 'export.csv'}"`,
  });
  if (language !== undefined) headers.set('content-language', language);
  if (truncated) headers.set('x-truncated', 'true');
  const pieces = chunks[Symbol.asyncIterator]();
  return new Response(streamOf(pieces, await pieces.next(), fail), { status: operation.status, headers });
}
