import type { Decision } from '../../contract/confirmation.js';
import { hashTerms } from '../../model/plan-update-terms.js';
import type { PlanUpdateConfirmation, PlanUpdateTerms } from '../../model/plan-update.js';
import { MutationController } from '../../state/mutation.js';
import type { SourceHost } from '../../state/source.js';

/** What is sent: a decision on exactly the terms of this hash, in the language they were shown in. */
export interface Wish {
  readonly updateId: string;
  readonly decision: Decision;
  readonly termsHash: string;
  readonly locale: string;
}

/** The buyer's decision, made once however often it is clicked. Loaded while the terms are being read. */
export class Decider {
  readonly #mutation: MutationController<Wish, PlanUpdateConfirmation>;

  constructor(host: SourceHost) {
    this.#mutation = new MutationController<Wish, PlanUpdateConfirmation>(host, {
      operation: 'confirmation.decide',
      object: ({ updateId }) => updateId,
      touches: ['confirmation'],
      run: (client, { decision, termsHash, locale }, options) =>
        client.confirmation.decide({ decision, termsHash, locale }, options),
    });
  }

  /** How it stands. */
  get state(): Pick<
    MutationController<Wish, PlanUpdateConfirmation>,
    'status' | 'error' | 'doubtful' | 'data' | 'locked' | 'input'
  > {
    return this.#mutation;
  }

  /** The wish as it would be sent. */
  async wish(decision: Decision, terms: PlanUpdateTerms, locale: string): Promise<Wish> {
    return { updateId: terms.updateId, decision, termsHash: await hashTerms(terms), locale };
  }

  /** Undefined when it did not happen: see `state`. */
  send(wish: Wish): Promise<PlanUpdateConfirmation | undefined> {
    return this.#mutation.run(wish);
  }
}
