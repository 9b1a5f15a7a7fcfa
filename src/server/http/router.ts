import { operations } from '../../contract/contract.js';
import type { Operation } from '../../contract/operation.js';
import { problem } from '../../core/errors.js';

export interface Route {
  operation: Operation;
  /** Decoded path parameters. */
  parameters: Record<string, string>;
}

const table = operations.map((operation) => ({ operation, segments: operation.path.split('/').slice(1) }));

/** A segment as it was meant; undefined when it is not well-formed or hides a separator. */
function decoded(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return text.includes('/') || text.includes('\\') ? undefined : text;
  } catch {
    return undefined;
  }
}

function match(pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== path.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const given = path[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined) {
      if (given !== expected) return undefined;
      continue;
    }
    const value = decoded(given);
    if (!value) return undefined;
    parameters[name] = value;
  }
  return parameters;
}

/** Methods of a path, for `Allow`; empty when there is no such path. */
export function methodsOf(path: string): string[] {
  const segments = path.split('/').slice(1);
  const found = table.filter((one) => match(one.segments, segments)).map(({ operation }) => operation.method);
  return [...new Set(found.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

/** The operation of a method and a path below the base. Throws 404 `not_found` and 405 `method_not_allowed`. */
export function route(method: string, path: string): Route {
  const segments = path.split('/').slice(1);
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const { operation, segments: pattern } of table) {
    const parameters = operation.method === wanted ? match(pattern, segments) : undefined;
    if (parameters) return { operation, parameters };
  }
  throw methodsOf(path).length > 0 ? problem(405, 'method_not_allowed') : problem(404, 'not_found');
}
