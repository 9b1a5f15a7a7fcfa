import { problem } from '../../core/errors.js';
import type { UpdateRecord } from '../billing/updates-record.js';
import { withdrawn } from '../billing/updates.js';

/** The proposals of one account. */
export class UpdateStore {
  readonly #records = new Map<string, UpdateRecord>();
  readonly #byPlan = new Map<string, string[]>();
  /** By the digest of the link's secret: how long a look-up takes tells nothing about the secret itself. */
  readonly #byLink = new Map<string, string>();

  /** The proposal, or 404. */
  get(id: string): UpdateRecord {
    const found = this.#records.get(id);
    if (!found) throw problem(404, 'not_found');
    return found;
  }

  ofLink(linkHash: string): UpdateRecord | undefined {
    return this.#records.get(this.#byLink.get(linkHash) ?? '');
  }

  /** Of one plan, oldest first. */
  ofPlan(planId: string): UpdateRecord[] {
    return (this.#byPlan.get(planId) ?? []).map((id) => this.get(id));
  }

  write(update: UpdateRecord): void {
    const { id, planId, linkHash } = update;
    if (!this.#records.has(id)) {
      this.#byPlan.set(planId, [...(this.#byPlan.get(planId) ?? []), id]);
      this.#byLink.set(linkHash, id);
    }
    this.#records.set(id, update);
  }

  /** What is still stored as waiting for the buyer. */
  pendingOf(planId: string): UpdateRecord | undefined {
    return this.ofPlan(planId).find(({ state }) => state === 'pending');
  }

  /** The plan ended: nobody may confirm any more. */
  withdrawPending(planId: string, at: string): void {
    const pending = this.pendingOf(planId);
    if (pending) this.write(withdrawn(pending, at));
  }
}
