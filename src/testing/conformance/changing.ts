import { isTrancheError } from '../../core/errors.js';
import type { Capability } from '../../model/capability.js';
import type { PlanAction } from '../../model/plan-action.js';
import type { Plan } from '../../model/plan.js';
import type { Context } from './context.js';
import { expect, explain, Skip } from './verdict.js';

/** What a backend must be able to do for a check to make sense. */
export async function capable({ client }: Context, capability: Capability): Promise<void> {
  const { capabilities } = await client.meta.get();
  if (!capabilities.includes(capability)) throw new Skip(`no capability ${capability}`);
}

/** Changes are tried with what the backend offers for it, and only where that was asked for. */
export async function offered(context: Context, capability: Capability): Promise<void> {
  if (!context.write) throw new Skip('changes are tried only with --write and a backend in test mode');
  await capable(context, capability);
}

/** A plan on which the action is allowed, as it is now. */
export async function planFor(
  context: Context,
  action: PlanAction,
  suits: (plan: Plan) => boolean = () => true,
): Promise<Plan> {
  const { plans } = await context.sample();
  const candidates = plans.filter(({ actions }) => actions.some(({ name, allowed }) => name === action && allowed));
  for (const { id } of candidates) {
    const plan = await context.client.plans.get({ id });
    if (suits(plan) && plan.actions.some(({ name, allowed }) => name === action && allowed)) return plan;
  }
  throw new Skip(`no plan on which ${action} is allowed`);
}

/** Two answers under one key: the same, or the second was told to wait. */
export function sameOrRunning(answers: readonly PromiseSettledResult<unknown>[]): void {
  const texts = new Set<string>();
  for (const one of answers) {
    if (one.status === 'fulfilled') texts.add(JSON.stringify(one.value));
    else {
      const running = isTrancheError(one.reason) && one.reason.code === 'idempotency_in_progress';
      expect(running, `the same key at the same time: ${explain(one.reason)}`);
    }
  }
  expect(texts.size === 1, 'the same key was answered in two ways');
}
