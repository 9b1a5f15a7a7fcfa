import type { RetryResult } from '../../contract/installments.js';
import type { Plan } from '../../model/plan.js';
import type { RefundResult } from '../../model/refund.js';
import type { EnvironmentHost } from '../../state/environment.js';
import { MutationController } from '../../state/mutation.js';
import type { PlanOutcome, PlanRequest } from '../plan-change.js';

const touches = ['plans', 'installments', 'reports'] as const;

type Of<A extends PlanRequest['action']> = Extract<PlanRequest, { action: A }>;

/** How a change stands, whatever it is. */
export type ChangeState = Pick<MutationController<unknown, unknown>, 'status' | 'error' | 'locked' | 'reset'>;

/** The three changes a plan can be asked for, each done once however often it is clicked. */
export class PlanChanges {
  readonly #cancel: MutationController<Of<'cancel'>, Plan>;
  readonly #refund: MutationController<Of<'refund'>, RefundResult>;
  readonly #reprocess: MutationController<Of<'reprocess'>, RetryResult>;

  constructor(host: EnvironmentHost) {
    this.#cancel = new MutationController(host, {
      operation: 'plans.cancel',
      object: ({ plan }) => plan.id,
      wish: ({ notifyCustomer }) => notifyCustomer,
      touches,
      run: (client, { plan, notifyCustomer }, options) => client.plans.cancel({ id: plan.id, notifyCustomer }, options),
    });
    this.#refund = new MutationController(host, {
      operation: 'plans.refund',
      object: ({ plan }) => plan.id,
      wish: ({ amount, whole }) => ({ amount, whole }),
      touches,
      run: (client, { plan, amount, whole }, options) =>
        client.plans.refund({ id: plan.id, ...(!whole && { amount }) }, options),
    });
    this.#reprocess = new MutationController(host, {
      operation: 'installments.retry',
      object: ({ installment }) => installment.id,
      wish: () => null,
      touches,
      run: (client, { installment }, options) => client.installments.retry({ id: installment.id }, options),
    });
  }

  of(action: PlanRequest['action']): ChangeState {
    return { cancel: this.#cancel, refund: this.#refund, reprocess: this.#reprocess }[action];
  }

  /** The plan whose change is still under way; another one must wait for it. */
  get locked(): PlanRequest | undefined {
    return [this.#cancel, this.#refund, this.#reprocess].find(({ locked }) => locked)?.input;
  }

  /** Does it; undefined = it did not happen, see the controller's error. */
  async run(request: PlanRequest): Promise<PlanOutcome | undefined> {
    const ifMatch = { ifMatch: request.plan.version };
    switch (request.action) {
      case 'cancel': {
        const plan = await this.#cancel.run(request, ifMatch);
        return plan && { action: 'cancel', plan };
      }
      case 'refund': {
        const result = await this.#refund.run(request, ifMatch);
        return result && { action: 'refund', ...result };
      }
      case 'reprocess': {
        const result = await this.#reprocess.run(request);
        return result && { action: 'reprocess', ...result };
      }
    }
  }
}
