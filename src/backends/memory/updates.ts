import type { CallContext, CompleteBackend } from '../../contract/backend.js';
import type { ProposeInput } from '../../contract/updates.js';
import { digest } from '../../core/digest.js';
import { problem } from '../../core/errors.js';
import { newSecret } from '../../core/ids.js';
import type { Page } from '../../model/page.js';
import type { PlanUpdate } from '../../model/plan-update.js';
import type { Moment } from '../billing/attempts.js';
import { demandCapability } from '../billing/checks.js';
import { scopeOf } from '../billing/cursor.js';
import type { Notify } from '../billing/notice.js';
import type { UpdateRecord } from '../billing/updates-record.js';
import { stateTerms, toConfirmation, toPlanUpdate, type UpdateSight } from '../billing/updates-view.js';
import { decideUpdate, previewUpdate, proposeUpdate, withdrawUpdate, type UpdateChange } from '../billing/updates.js';
import { cutPage } from './lists.js';
import type { Change, Enter } from './operations.js';
import type { AccountStore } from './store.js';

interface ListQuery {
  id: string;
  cursor?: string | undefined;
  limit?: number | undefined;
}

type UpdateGroups = Pick<CompleteBackend, 'updates' | 'confirmation'>;

const sightOf = (store: AccountStore, update: UpdateRecord, moment: Moment): UpdateSight => ({
  update,
  plan: store.plan(update.planId),
  moment,
});

function write(store: AccountStore, { plan, update }: UpdateChange, moment: Moment): UpdateSight {
  store.updates.write(update);
  store.write(plan);
  return { update, plan, moment };
}

function listUpdates(store: AccountStore, { id, ...query }: ListQuery): Page<PlanUpdate> {
  const moment = store.moment();
  store.plan(id);
  const rows = store.updates
    .ofPlan(id)
    .map((update) => ({ keys: [update.number], item: toPlanUpdate(sightOf(store, update, moment)) }))
    .reverse();
  return cutPage(rows, query, { scope: scopeOf('updates', { id }), length: 1, descending: true }, moment.at);
}

/** A new proposal, told to the buyer and written down; one that expired makes room for it. */
function proposed(
  store: AccountStore,
  input: ProposeInput,
  linkHash: string,
  moment: Moment,
  tell: (sight: UpdateSight) => void,
): UpdateSight {
  const plan = store.plan(input.id);
  const number = store.updates.ofPlan(plan.id).length + 1;
  const made = proposeUpdate(plan, input, moment, store.facts, { number, linkHash });
  // Before anything is written: a letter that cannot be handed over leaves nothing behind, and the same key may come again.
  tell({ ...made, moment });
  const expired = store.updates.pendingOf(plan.id);
  if (expired) store.updates.write({ ...expired, state: 'expired' });
  return write(store, made, moment);
}

/** Proposals of a new amount, by the merchant. */
export function updateGroup(enter: Enter, change: Change, notify: Notify): UpdateGroups['updates'] {
  return {
    list: async (input, context) => listUpdates(await enter(context), input),
    preview: async (input, context) => {
      const store = await enter(context);
      demandCapability(store.book, 'plan.update');
      const moment = store.moment();
      return previewUpdate(store.plan(input.id), input, moment, store.facts);
    },
    propose: async (input, context) => {
      const secret = newSecret();
      const linkHash = await digest(secret);
      return change('plan.update', input, context, (store, moment) => {
        const { account } = store.book;
        const tell = (sight: UpdateSight) =>
          notify({
            kind: 'plan_update',
            account,
            update: toPlanUpdate(sight),
            plan: store.view(sight.plan).plan,
            secret,
          });
        return toPlanUpdate(proposed(store, input, linkHash, moment, tell));
      });
    },
    withdraw: (input, context) =>
      change('plan.update', input, context, (store, moment) => {
        const sight = sightOf(store, store.updates.get(input.id), moment);
        return toPlanUpdate(write(store, withdrawUpdate(sight), moment));
      }),
  };
}

/** The account and the proposal behind a link. */
function behind(stores: Iterable<AccountStore>, linkHash: string): { store: AccountStore; id: string } {
  for (const store of stores) {
    const update = store.updates.ofLink(linkHash);
    if (update) return { store, id: update.id };
  }
  throw problem(404, 'not_found');
}

/** The buyer's side: there is no account in the session, the link leads to it. */
export function confirmationGroup(
  stores: Iterable<AccountStore>,
  enter: Enter,
  change: Change,
): UpdateGroups['confirmation'] {
  const open = async (context: CallContext) => {
    const linkHash = await digest(context.session.link ?? '');
    const { store, id } = behind(stores, linkHash);
    const session = { ...context.session, account: store.book.account.id, subject: `link:${linkHash}` };
    await enter({ ...context, session });
    const sight = () => sightOf(store, store.updates.get(id), store.moment());
    return { store, sight, context: { ...context, session } };
  };
  return {
    get: async (_input, context) => {
      const { store, sight } = await open(context);
      return toConfirmation(sight(), store.book.account);
    },
    decide: async (input, context) => {
      const { store, sight, context: found } = await open(context);
      // Hashing takes its time; whatever happens meanwhile is noticed inside.
      const shown = await stateTerms(sight(), store.book.account);
      return change('link', input, found, (_store, moment) => {
        const decided = decideUpdate(sight(), input, shown, store.facts);
        return toConfirmation(write(store, decided, moment), store.book.account);
      });
    },
  };
}
