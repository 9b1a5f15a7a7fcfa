import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { operations } from '../../src/contract/contract.js';
import { parseAnswer, parseInput } from '../../src/contract/parse.js';
import { hashTerms } from '../../src/model/plan-update-terms.js';
import type { PlanUpdateTerms } from '../../src/model/plan-update.js';
import { buildOpenApi } from '../../src/server/openapi.js';
import { answerExamples, inputExamples } from '../../src/server/openapi/examples.js';

interface Media {
  schema: Record<string, unknown>;
}
interface OperationObject {
  operationId: string;
  parameters: { name?: string; in?: string; required?: boolean; description?: string; $ref?: string }[];
  requestBody?: { required: boolean; content: Record<string, Media> };
  security?: object[];
  responses: Record<string, { description: string; headers: object; content: Record<string, Media> }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, OperationObject>>;
  components: { schemas: Record<string, { description?: string }>; securitySchemes: object };
}

const document = buildOpenApi() as unknown as Document;
const operationOf = (id: string) =>
  Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .find(({ operationId }) => operationId === id)!;

test('the document is a valid OpenAPI 3.1 document and all its references resolve', async () => {
  const validator = new Validator();
  const result = await validator.validate(buildOpenApi());
  assert.deepEqual(result.errors, undefined);
  assert.equal(result.valid, true);
  assert.equal(validator.version, '3.1');
  assert.doesNotThrow(() => validator.resolveRefs());
});

test('the published API is the one that was agreed on: run `npm run generate` when a change is meant', () => {
  const agreed: unknown = JSON.parse(readFileSync(new URL('../surface/openapi.json', import.meta.url), 'utf8'));
  assert.deepEqual(JSON.parse(JSON.stringify(document)), agreed);
});

test('every operation is there, with what it needs and what it may refuse', () => {
  const found = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  assert.deepEqual(found.sort(), operations.map(({ id }) => id).sort());
  const cancel = operationOf('plans.cancel');
  assert.deepEqual(
    cancel.parameters.map(({ name, $ref }) => name ?? $ref),
    ['id', '#/components/parameters/IdempotencyKey', '#/components/parameters/IfMatch'],
  );
  assert.deepEqual(Object.keys(cancel.responses), [
    '200',
    '400',
    '401',
    '403',
    '404',
    '409',
    '412',
    '413',
    '415',
    '422',
    '428',
    '429',
    '500',
    '501',
  ]);
  assert.ok(cancel.responses['409']!.description.includes('`already_closed`'));
  assert.ok('ETag' in cancel.responses['200']!.headers);
  const list = operationOf('plans.list');
  assert.ok('Link' in list.responses['200']!.headers);
  assert.equal(list.requestBody, undefined);
  assert.ok(list.parameters.length > 20 && list.parameters.every(({ in: place }) => place === 'query'));
  assert.deepEqual(Object.keys(operationOf('plans.refund').responses).slice(0, 1), ['201']);
});

test('path parameters are not repeated in bodies', () => {
  const { schema } = operationOf('plans.refund').requestBody!.content['application/json']!;
  assert.deepEqual(Object.keys(schema['properties'] as object), ['installmentIds', 'amount', 'reason']);
});

test('everything is described', () => {
  for (const [name, { description }] of Object.entries(document.components.schemas)) assert.ok(description, name);
  for (const path of Object.values(document.paths)) {
    for (const { parameters } of Object.values(path)) {
      for (const one of parameters) if (one.in === 'query') assert.ok(one.description, one.name);
    }
  }
});

test('the examples are answers that the client accepts', () => {
  for (const operation of operations) {
    const answer = answerExamples[operation.id];
    if (!operation.media) assert.deepEqual(parseAnswer(operation, answer), answer);
  }
  for (const operation of operations) {
    const input = inputExamples[operation.id];
    if (input) assert.doesNotThrow(() => parseInput(operation, { id: 'a', ...input }), operation.id);
  }
});

test('operations by link say so, and their examples belong together', async () => {
  const { securitySchemes } = document.components;
  for (const { id, permission } of operations) {
    const { security } = operationOf(id);
    assert.deepEqual(security, permission === 'link' ? [{ link: [] }] : undefined, id);
  }
  assert.deepEqual(Object.keys(securitySchemes), ['session', 'link']);
  const { terms } = answerExamples['confirmation.get'] as { terms: PlanUpdateTerms };
  const { termsHash } = inputExamples['confirmation.decide'] as { termsHash: string };
  assert.equal(termsHash, await hashTerms(terms));
});
