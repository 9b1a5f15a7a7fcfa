import { pathParameters, type Operation } from '../contract/operation.js';

/** What goes over the wire for one call, the same on every try. */
export interface Wire {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** A good answer is handed on unread. */
  stream?: true;
}

export interface WireOptions {
  baseUrl: string;
  locale: string | undefined;
  idempotencyKey: string | undefined;
  ifMatch: string | undefined;
}

const pair = (key: string, value: unknown): string => `${key}=${encodeURIComponent(String(value))}`;

/**
 * Query of a parsed input, keys in the order of the schema, so that equal questions have equal addresses. Several values
 * repeat the key. Spaces become `%20`, never `+`.
 */
function queryOf(input: Record<string, unknown>, left: readonly string[]): string {
  const pairs = left.flatMap((key) => {
    const value = input[key];
    if (value === undefined) return [];
    return Array.isArray(value) ? value.map((one) => pair(key, one)) : [pair(key, value)];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** Writes a parsed input as a request: parameters into the path, the rest into the query (GET) or the JSON body. */
export function wireOf(operation: Operation, input: Record<string, unknown>, options: WireOptions): Wire {
  const inPath = new Set(pathParameters(operation.path));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
  const left = Object.keys(input).filter((key) => !inPath.has(key));
  const headers: Record<string, string> = {
    accept: `${operation.media ?? 'application/json'}, application/problem+json`,
  };
  if (options.locale) headers['accept-language'] = options.locale;
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  if (options.ifMatch !== undefined) headers['if-match'] = `"${options.ifMatch}"`;
  const url = options.baseUrl.replace(/\/+$/, '') + path;
  if (operation.method === 'GET')
    return { method: 'GET', url: url + queryOf(input, left), headers, ...(operation.media && { stream: true }) };
  headers['content-type'] = 'application/json';
  const body = JSON.stringify(Object.fromEntries(left.map((key) => [key, input[key]])));
  return { method: 'POST', url, headers, body };
}
