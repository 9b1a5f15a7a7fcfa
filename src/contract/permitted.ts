import type { Permission } from '../model/capability.js';
import type { Installment } from '../model/installment.js';
import type { Meta } from '../model/meta.js';
import type { Page } from '../model/page.js';
import { capabilityOfAction } from '../model/plan-action.js';
import type { Plan } from '../model/plan.js';
import type { RefundResult } from '../model/refund.js';
import type { Contract, AnswerOf } from './contract.js';

type Granted = ReadonlySet<Permission>;

function ofMeta(meta: Meta, granted: Granted): Meta {
  return { ...meta, capabilities: meta.capabilities.filter((one) => one !== 'unknown' && granted.has(one)) };
}

/** An action that no operation of ours stands behind is left out: nobody could be granted it. */
function ofPlan(plan: Plan, granted: Granted): Plan {
  const actions = plan.actions.filter(({ name }) => {
    const capability = name === 'unknown' ? undefined : capabilityOfAction[name];
    return capability !== undefined && granted.has(capability);
  });
  return { ...plan, actions };
}

function ofInstallment(installment: Installment, granted: Granted): Installment {
  if (granted.has('installment.retry')) return installment;
  const { retry: _retry, ...rest } = installment;
  return rest;
}

const ofPage =
  <T>(filter: (item: T, granted: Granted) => T) =>
  (page: Page<T>, granted: Granted): Page<T> => ({ ...page, items: page.items.map((item) => filter(item, granted)) });

type Filter = (answer: never, granted: Granted) => unknown;

const filters: Record<string, Filter> = {
  'meta.get': ofMeta,
  'plans.list': ofPage(ofPlan),
  'plans.get': ofPlan,
  'plans.cancel': ofPlan,
  'plans.refund': (answer: RefundResult, granted) => ({ ...answer, plan: ofPlan(answer.plan, granted) }),
  'installments.list': ofPage(ofInstallment),
  'installments.retry': (answer: AnswerOf<Contract['installments']['retry']>, granted) => ({
    installment: ofInstallment(answer.installment, granted),
    plan: ofPlan(answer.plan, granted),
  }),
};

/**
 * The answer as this session may see it: capabilities and actions it was not granted are gone, so that a read-only session
 * sees no button (`domain.md` §2.1). `id` is the operation's.
 */
export function permitted(id: string, answer: unknown, permissions: readonly Permission[]): unknown {
  return filters[id]?.(answer as never, new Set(permissions)) ?? answer;
}
