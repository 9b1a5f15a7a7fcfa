import type { Operation } from '../../contract/operation.js';
import { fieldsOf, type FieldShape } from '../../contract/shape.js';
import { problem } from '../../core/errors.js';
import { textOf } from './body.js';
import type { Route } from './router.js';

type Input = Record<string, unknown>;

/** One value of a query as its schema wants it; what does not look like it stays text, which the schema then refuses. */
function scalar(text: string, kind: FieldShape['kind']): unknown {
  if (kind === 'number') return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (kind === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : text;
  return text;
}

/**
 * The query by the operation's schema: keys it does not know are dropped, arrays are repeated keys. A key that may come
 * only once and comes twice is handed on as a list, which the schema refuses.
 */
export function queryOf(operation: Operation, search: URLSearchParams): Input {
  const entries = fieldsOf(operation.input).flatMap(({ name, kind, many }): [string, unknown][] => {
    const values = search.getAll(name).map((text) => scalar(text, kind));
    if (values.length === 0) return [];
    return [[name, many || values.length > 1 ? values : values[0]]];
  });
  return Object.fromEntries(entries);
}

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problem(400, 'malformed_json');
  }
  if (!isObject(value)) throw problem(422, 'invalid_input', { fields: [{ pointer: '', code: 'invalid_type' }] });
  return value;
}

/** A body without content is an empty object; anything else must say that it is JSON, which also keeps foreign forms out. */
async function bodyOf(request: Request, limit: number): Promise<Input> {
  const type = request.headers.get('content-type');
  if (type !== null && !/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)) {
    throw problem(415, 'unsupported_media_type');
  }
  const text = await textOf(request, limit);
  if (text === '') return {};
  if (type === null) throw problem(415, 'unsupported_media_type');
  return parsed(text);
}

/**
 * What the operation is given: path parameters and query or body, not yet checked. A path parameter wins over a member of
 * the body with its name. Throws 400 `malformed_json`, 413, 415, 422.
 */
export async function inputOf({ operation, parameters }: Route, request: Request, limit: number): Promise<Input> {
  const url = new URL(request.url);
  if (operation.method === 'GET') return { ...queryOf(operation, url.searchParams), ...parameters };
  return { ...(await bodyOf(request, limit)), ...parameters };
}
