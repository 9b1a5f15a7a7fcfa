import * as z from 'zod/mini';
import { BillingInterval } from '../model/billing-interval.js';
import { CardSession, CardSessionState, PaymentMethod } from '../model/card-session.js';
import { CustomerSummary } from '../model/customer.js';
import { Failure, Installment, InstallmentStatus, Retryability } from '../model/installment.js';
import { Meta, Rules } from '../model/meta.js';
import { PaymentMethodSummary, PaymentMethodType } from '../model/payment-method.js';
import { ActionState } from '../model/plan-action.js';
import { Plan, PlanStatus, PlanSummary, RetryState } from '../model/plan.js';
import {
  EffectiveFrom,
  PlanUpdate,
  PlanUpdateConfirmation,
  PlanUpdatePreview,
  PlanUpdateState,
  PlanUpdateTerms,
} from '../model/plan-update.js';
import { Product } from '../model/product.js';
import { Refund, RefundResult } from '../model/refund.js';
import { AgingReport, InstallmentsReport, StatusReport } from '../model/report.js';
import {
  Country,
  Currency,
  Email,
  Id,
  Instant,
  knownValues,
  LocalDate,
  Money,
  Phone,
  PositiveMoney,
  Version,
} from '../model/scalars.js';
import { Capability } from '../model/capability.js';
import { operations } from './contract.js';
import { RetryResult } from './installments.js';

export type JsonSchema = Record<string, unknown>;

/** Schemas that keep their name in documents. */
const named = {
  ActionState,
  AgingReport,
  BillingInterval,
  Capability,
  CardSession,
  CardSessionState,
  Country,
  Currency,
  CustomerSummary,
  EffectiveFrom,
  Email,
  Failure,
  Id,
  Installment,
  InstallmentStatus,
  InstallmentsReport,
  Instant,
  LocalDate,
  Meta,
  Money,
  PaymentMethod,
  PaymentMethodSummary,
  PaymentMethodType,
  Phone,
  Plan,
  PlanStatus,
  PlanSummary,
  PlanUpdate,
  PlanUpdateConfirmation,
  PlanUpdatePreview,
  PlanUpdateState,
  PlanUpdateTerms,
  PositiveMoney,
  Product,
  Refund,
  RefundResult,
  RetryResult,
  RetryState,
  Retryability,
  Rules,
  StatusReport,
  Version,
};

const inputName = (id: string): string => `${id}:input`;
const answerName = (id: string): string => `${id}:answer`;
const place = '#/components/schemas/';

/** JSON Schema of every named schema, and of what each operation takes and answers, with references under `components`. */
export interface Schemas {
  named: Record<string, JsonSchema>;
  input(operationId: string): JsonSchema;
  answer(operationId: string): JsonSchema;
}

/** Drops what a document that names its dialect once does not repeat. */
function withoutDialect(schema: JsonSchema): JsonSchema {
  const { $schema: _dialect, $id: _id, ...rest } = schema;
  return rest;
}

/** Adds what our own checks and open enums mean, which zod cannot know. */
function annotate({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  for (const check of zodSchema._zod.def.checks ?? []) {
    const { params } = check._zod.def as { params?: { json?: JsonSchema } };
    Object.assign(jsonSchema, params?.json);
  }
  const values = knownValues.get(zodSchema);
  if (!values) return;
  delete jsonSchema['type'];
  jsonSchema['anyOf'] = [{ type: 'string', enum: [...values] }, { type: 'string' }];
}

/**
 * JSON Schema (2020-12) of the contract. What is sent is described as it is written: an open enum is any text, with the
 * known values beside it.
 */
export function schemasOf(): Schemas {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const { id, input, answer, media } of operations) {
    registry.add(input, { id: inputName(id) });
    // A file has no JSON to describe.
    if (!media && !registry.has(answer)) registry.add(answer, { id: answerName(id) });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => place + id, override: annotate });
  const found = new Map(Object.entries(schemas).map(([id, one]) => [id, withoutDialect(one as JsonSchema)]));
  const nameOf = new Map(operations.map(({ id, answer }) => [id, registry.get(answer)?.id ?? '']));
  return {
    named: Object.fromEntries([...found].filter(([id]) => id in named)),
    input: (id) => found.get(inputName(id)) ?? {},
    answer: (id) => {
      const name = nameOf.get(id) ?? '';
      return name in named ? { $ref: place + name } : (found.get(name) ?? {});
    },
  };
}
