import { operations } from '../contract/contract.js';
import { schemasOf, type JsonSchema, type Schemas } from '../contract/json-schema.js';
import { pathParameters, type Operation } from '../contract/operation.js';
import { textOf } from '../contract/texts.js';
import { commonProblems, keyedProblems, versionedProblems } from '../contract/problems.js';
import { fieldsOf } from '../contract/shape.js';
import { schemaDescriptions, parameterDescriptions } from './openapi/descriptions.js';
import { answerExamples, inputExamples } from './openapi/examples.js';

export interface OpenApiOptions {
  /** Version of the contract. */
  version?: string;
  /** Where the paths begin, `/v1` by default. */
  server?: string;
}

const problemSchema: JsonSchema = {
  type: 'object',
  description: schemaDescriptions['Problem'],
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,63}$' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code'],
        properties: {
          pointer: { type: 'string', format: 'json-pointer', description: 'Into the query or the body.' },
          code: { type: 'string' },
        },
      },
    },
  },
};

const headers = {
  RequestId: { description: 'Name of this request in all logs.', schema: { type: 'string' } },
  ETag: { description: 'Version of the object, for `If-Match`.', schema: { type: 'string' } },
  Link: { description: 'The next page: `<…>; rel="next"`. `nextCursor` says the same.', schema: { type: 'string' } },
  ContentDisposition: { description: '`attachment; filename="…"`', schema: { type: 'string' } },
  ContentLanguage: {
    description: 'Language of header and words. Missing = names and codes of this contract, whatever was asked for.',
    schema: { type: 'string' },
  },
  Truncated: {
    description: '`true` when there are more rows than the file holds.',
    schema: { type: 'string', enum: ['true'] },
  },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } },
};

const headerParameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'One UUID per intention, the same over its retries. The first answer is given again, refusals included; other ' +
      'input under the same key is 422 `idempotency_key_reused`; while the first is running 409 `idempotency_in_progress`.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The version that the change was decided on. 412 `version_mismatch` when it is no longer true.',
    schema: { type: 'string' },
  },
};

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

function properties(schema: JsonSchema): Record<string, JsonSchema> {
  return (schema['properties'] ?? {}) as Record<string, JsonSchema>;
}

function parametersOf(operation: Operation, input: JsonSchema): unknown[] {
  const inPath = pathParameters(operation.path);
  const known = properties(input);
  const path = inPath.map((name) => ({ name, in: 'path', required: true, schema: known[name] }));
  const query = fieldsOf(operation.input)
    .filter(({ name }) => operation.method === 'GET' && !inPath.includes(name))
    .map(({ name, optional }) => ({
      name,
      in: 'query',
      ...(parameterDescriptions[name] && { description: parameterDescriptions[name] }),
      ...(!optional && { required: true }),
      schema: known[name],
    }));
  const more = [
    ...(operation.keyed ? [ref('parameters', 'IdempotencyKey')] : []),
    ...(operation.versioned ? [ref('parameters', 'IfMatch')] : []),
  ];
  return [...path, ...query, ...more];
}

function bodyOf(operation: Operation, input: JsonSchema): object {
  if (operation.method === 'GET') return {};
  const inPath = new Set(pathParameters(operation.path));
  const left = Object.entries(properties(input)).filter(([name]) => !inPath.has(name));
  const required = ((input['required'] ?? []) as string[]).filter((name) => !inPath.has(name));
  const schema = { type: 'object', properties: Object.fromEntries(left), ...(required.length > 0 && { required }) };
  const example = inputExamples[operation.id];
  const content = { 'application/json': { schema, ...(example !== undefined && { example }) } };
  return { requestBody: { required: required.length > 0, content } };
}

/** Answers that are refusals, by status, with the codes each may carry. */
function problemsOf(operation: Operation): Record<string, object> {
  const own = Object.entries(textOf(operation.id).problems ?? {});
  const all = [
    ...commonProblems,
    ...(operation.keyed ? keyedProblems : []),
    ...(operation.versioned ? versionedProblems : []),
    ...own.flatMap(([status, codes]) => codes.map((code) => ({ status: Number(status), code }))),
  ];
  const byStatus = new Map<number, Set<string>>();
  for (const { status, code } of all) byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  const responses = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]): [string, object] => {
      const list = [...codes].sort();
      const schema = { allOf: [ref('schemas', 'Problem'), { properties: { code: { examples: list } } }] };
      const example = { type: 'about:blank', title: 'Problem', status, code: list[0], requestId: 'c0ffee00-7a57' };
      const waits = status === 429 || list.includes('idempotency_in_progress');
      return [
        String(status),
        {
          description: list.map((code) => `\`${code}\``).join(', '),
          headers: {
            'X-Request-Id': ref('headers', 'RequestId'),
            ...(waits && { 'Retry-After': ref('headers', 'RetryAfter') }),
          },
          content: { 'application/problem+json': { schema, example } },
        },
      ];
    });
  return Object.fromEntries(responses);
}

/** A file, written while it is read. One that breaks off is told from a whole one by its connection, which is cut. */
function fileOf({ id, media }: Operation): object {
  return {
    description: textOf(id).summary,
    headers: {
      'X-Request-Id': ref('headers', 'RequestId'),
      'Content-Disposition': ref('headers', 'ContentDisposition'),
      'Content-Language': ref('headers', 'ContentLanguage'),
      'X-Truncated': ref('headers', 'Truncated'),
    },
    content: {
      [`${media ?? ''}; charset=utf-8; header=present`]: { schema: { type: 'string' }, example: answerExamples[id] },
    },
  };
}

function answerOf(operation: Operation, schemas: Schemas): object {
  if (operation.media) return fileOf(operation);
  const schema = schemas.answer(operation.id);
  const names = Object.keys(properties(schema));
  const isPlan = schema['$ref'] === '#/components/schemas/Plan';
  return {
    description: textOf(operation.id).summary,
    headers: {
      'X-Request-Id': ref('headers', 'RequestId'),
      ...(isPlan && { ETag: ref('headers', 'ETag') }),
      ...(names.includes('nextCursor') && { Link: ref('headers', 'Link') }),
    },
    content: { 'application/json': { schema, example: answerExamples[operation.id] } },
  };
}

function operationObject(operation: Operation, schemas: Schemas): object {
  const input = schemas.input(operation.id);
  return {
    operationId: operation.id,
    summary: textOf(operation.id).summary,
    tags: [operation.id.split('.')[0]],
    'x-permission': operation.permission,
    ...(operation.permission === 'link' && { security: [{ link: [] }] }),
    parameters: parametersOf(operation, input),
    ...bodyOf(operation, input),
    responses: { [operation.status]: answerOf(operation, schemas), ...problemsOf(operation) },
  };
}

function pathsOf(schemas: Schemas): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationObject(operation, schemas);
  }
  return paths;
}

function componentsOf(schemas: Schemas): object {
  const named = Object.entries(schemas.named).map(([name, schema]) => {
    const description = schemaDescriptions[name];
    return [name, description ? { ...schema, description } : schema];
  });
  return {
    schemas: { ...(Object.fromEntries(named) as object), Problem: problemSchema },
    parameters: headerParameters,
    headers,
    securitySchemes: {
      session: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'Short-lived session token, made by the host’s own server for a person who is signed in.',
      },
      link: {
        type: 'http',
        scheme: 'bearer',
        description:
          'The secret of a link that was sent to a buyer, who has no login: what stands behind `#` in its address. At least ' +
          '128 bits of randomness, of which the backend keeps only a digest. A secret that nobody was sent is 404 `not_found`, ' +
          'and so is the token of a session.',
      },
    },
  };
}

/**
 * The contract as an OpenAPI 3.1 document, for teams whose backend is written in another language. Made from the same
 * tables as the client and the handler, so that it cannot differ from them.
 */
export function buildOpenApi({ version = '0.1.0', server = '/v1' }: OpenApiOptions = {}): Record<string, unknown> {
  const schemas = schemasOf();
  const tags = [...new Set(operations.map(({ id }) => id.split('.')[0] ?? ''))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tranche',
      version,
      description:
        'What a backend answers to feed the Tranche widgets. Three operations are enough: `meta.get`, `plans.list`, ' +
        '`installments.list`; whatever else is missing answers 404 or 501.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    security: [{ session: [] }],
    tags: tags.map((name) => ({ name })),
    paths: pathsOf(schemas),
    components: componentsOf(schemas),
  };
}
