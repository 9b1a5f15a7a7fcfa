import { sql, type Transaction } from 'kysely';
import { advancePlan } from '../../src/backends/billing/advance.js';
import type { Moment } from '../../src/backends/billing/attempts.js';
import type { AccountFacts, Effect } from '../../src/backends/billing/record.js';
import { testProcessor, type Processor } from '../../src/backends/test-processor/test-processor.js';
import { addDays, type LocalDate } from '../../src/core/calendar.js';
import { toInstant, type Clock } from '../../src/core/clock.js';
import { problem } from '../../src/core/errors.js';
import { delay } from '../../src/core/timing.js';
import { localDateIn, startOfDay } from '../../src/core/zone.js';
import type { Database } from './database/open.js';
import type { Tables } from './database/tables.js';
import { recordsOf, selectPlans } from './queries/plan-rows.js';
import { TotalChanges } from './records/totals.js';
import { insertEffects, updatePlans } from './records/write.js';

interface Known {
  facts: AccountFacts;
  offset: number;
  /** The day the plans were brought up to, as far as this process knows. */
  today: LocalDate;
}

/** The account, and the moment that its plans are true at. */
export interface Entered {
  readonly book: AccountFacts;
  readonly moment: Moment;
}

/** How many plans are brought up to a new day in one go. */
const batch = 500;

/** How long readers wait for a new day to happen to all plans, in milliseconds. */
const patience = 1_000;

/** The accounts of a database, each always brought up to the day of its clock: the given one plus the account's offset. */
export class Accounts {
  readonly #db: Database;
  readonly #clock: Clock;
  readonly #processor: Processor;
  readonly #known = new Map<string, Promise<Known>>();
  readonly #moving = new Map<string, Promise<void>>();

  constructor(db: Database, clock: Clock, processor: Processor = testProcessor) {
    this.#db = db;
    this.#clock = clock;
    this.#processor = processor;
  }

  get processor(): Processor {
    return this.#processor;
  }

  /** The account and now. A new day first happens to all its plans. Throws 403 for an account that is not there. */
  async enter(id: string): Promise<Entered> {
    const known = await this.#load(id);
    const moment = this.#momentOf(known);
    if (moment.date > known.today) await this.#moveTo(id, known, moment.date);
    return { book: known.facts, moment };
  }

  /**
   * What `work` reads of an account, all of it as of one day. While a new day happens to many plans that is the last one, as of its
   * end: nobody waits for a million plans. Throws as `enter`.
   */
  async read<T>(id: string, work: (entered: Entered & { now: string }) => Promise<T>): Promise<T> {
    for (;;) {
      const known = await this.#load(id);
      const now = this.#momentOf(known);
      const isNew = now.date <= known.today || (await this.#isSoonAt(id));
      const moment = isNew ? now : this.#endOf(known);
      const answer = await work({ book: known.facts, moment, now: now.at });
      if (isNew || !(await this.#isPast(id, moment.date))) return answer;
    }
  }

  #momentOf({ facts, offset }: Known): Moment {
    const now = this.#clock.now() + offset;
    return { date: localDateIn(now, facts.account.timeZone), at: toInstant(now) };
  }

  /** The last second of the day that the plans were brought up to. */
  #endOf({ facts, today }: Known): Moment {
    return { date: today, at: toInstant(startOfDay(addDays(today, 1), facts.account.timeZone) - 1_000) };
  }

  /** True when the new day is there before anybody grows impatient; it comes all the same. */
  async #isSoonAt(id: string): Promise<boolean> {
    const entered = this.enter(id).then(() => true);
    const enough = new AbortController();
    const waited = delay(patience, enough.signal).then(
      () => false,
      () => false,
    );
    try {
      return await Promise.race([entered, waited]);
    } finally {
      enough.abort();
      // Who asks next is told why it did not come.
      entered.catch(() => undefined);
    }
  }

  /** True when a later day has happened to the plans, whoever brought it. */
  async #isPast(id: string, date: LocalDate): Promise<boolean> {
    const row = await this.#db.selectFrom('account').select('today').where('id', '=', id).executeTakeFirst();
    return row !== undefined && row.today > date;
  }

  /** Puts an account's clock to an instant (milliseconds since the epoch). Throws 409 `clock_backwards`. */
  async setClock(id: string, time: number): Promise<Moment> {
    const known = await this.#load(id);
    const offset = Math.ceil(time - this.#clock.now());
    if (offset < known.offset) throw problem(409, 'clock_backwards');
    await this.#db.updateTable('account').set({ clock_offset_ms: offset }).where('id', '=', id).execute();
    known.offset = offset;
    return (await this.enter(id)).moment;
  }

  #load(id: string): Promise<Known> {
    const found = this.#known.get(id);
    if (found) return found;
    const loading = this.#read(id);
    this.#known.set(id, loading);
    // What is not there now may be there later.
    loading.catch(() => this.#known.delete(id));
    return loading;
  }

  async #read(id: string): Promise<Known> {
    const row = await this.#db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw problem(403, 'forbidden');
    const account = {
      id: row.id,
      name: row.name,
      timeZone: row.time_zone,
      defaultLocale: row.default_locale,
      defaultCurrency: row.default_currency,
    };
    const capabilities = row.capabilities as unknown as AccountFacts['capabilities'];
    return { facts: { account, rules: row.rules, capabilities }, offset: row.clock_offset_ms, today: row.today };
  }

  /** One move at a time, whoever asks first; the others wait for it. */
  async #moveTo(id: string, known: Known, date: LocalDate): Promise<void> {
    const running = this.#moving.get(id);
    if (running) {
      await running;
      if (date <= known.today) return;
    }
    const move = this.#db.transaction().execute((trx) => this.#move(trx, known.facts, date));
    const done = move.then(() => {
      known.today = date;
    });
    this.#moving.set(id, done);
    try {
      await done;
    } finally {
      this.#moving.delete(id);
    }
  }

  /** Lets the days until `date` happen to every plan to which something happens. */
  async #move(trx: Transaction<Tables>, facts: AccountFacts, date: LocalDate): Promise<void> {
    const { id } = facts.account;
    // Not the whole row: a change that refers to the account goes on, and may hold a plan that is wanted below.
    await trx.selectFrom('account').select('today').where('id', '=', id).forNoKeyUpdate().execute();
    const totals = new TotalChanges(id);
    for (let due = await dueUntil(trx, id, date); due.length > 0; due = await dueUntil(trx, id, date)) {
      for (let from = 0; from < due.length; from += batch) {
        await this.#advance(trx, facts, { date, plans: due.slice(from, from + batch), totals });
      }
    }
    await totals.write(trx);
    await trx
      .updateTable('account')
      .set({ today: sql`greatest(today, ${date}::date)` })
      .where('id', '=', id)
      .execute();
  }

  async #advance(
    trx: Transaction<Tables>,
    { account, rules }: AccountFacts,
    { date, plans, totals }: { date: LocalDate; plans: readonly string[]; totals: TotalChanges },
  ): Promise<void> {
    const rows = await selectPlans(trx)
      .where('plan.account_id', '=', account.id)
      .where(sql<boolean>`plan.id = any(${[...plans]}::text[])`)
      .orderBy('plan.id')
      .forUpdate('plan')
      .execute();
    const effects: Effect[] = [];
    const shop = { processor: this.#processor, rules, effects };
    const records = await recordsOf(trx, account.id, rows);
    const changes = records.map((before) => ({ before, after: advancePlan(before, date, shop) }));
    await updatePlans(trx, account.id, changes, totals);
    await insertEffects(trx, account.id, effects);
  }
}

/** The plans to which something happens until a day, always in one order: they are locked in it. */
async function dueUntil(trx: Transaction<Tables>, account: string, date: LocalDate): Promise<string[]> {
  const rows = await trx
    .selectFrom('plan')
    .select('id')
    .where('account_id', '=', account)
    .where('next_event_on', '<=', date)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
