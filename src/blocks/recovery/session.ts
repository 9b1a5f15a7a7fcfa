import type { Client } from '../../contract/client.js';
import { systemClock } from '../../core/clock.js';
import { asTrancheError, isAbort, type TrancheError } from '../../core/errors.js';
import { newKey } from '../../core/ids.js';
import { sumByCurrency } from '../../core/money.js';
import type { WidgetElement } from '../../frame/widget-element.js';
import type { Installment } from '../../model/installment.js';
import type { Plan } from '../../model/plan.js';
import type { Money } from '../../model/scalars.js';
import { againRun, isOpen, tally, withState, type BulkItem, type BulkRun } from '../../state/bulk-run.js';
import { BulkRunner, type BulkHalt, type BulkVerdict } from '../../state/bulk-runner.js';
import { dropRun, keepRun } from '../../state/bulk-store.js';
import { fingerprint, intend, remember } from '../../state/intentions.js';
import { oneAtATime } from '../../state/one-at-a-time.js';
import { dryRun, installmentsOf, openAmount, type DryRun } from './dry-run.js';
import { RecoveryRanEvent, RecoveryRunEvent } from './events.js';
import type { RecoveryTarget } from './target.js';

const OPERATION = 'installments.retry';
/** As the dialog of a single plan says it, so that its open intention is found and not doubled. */
const WISH = { wish: null, ifMatch: undefined };
const TOUCHES = ['plans', 'installments', 'reports'] as const;

export type RecoveryPhase = 'reading' | 'dry' | 'checking' | 'running' | 'ended' | 'interrupted';

/** One recovery from the choice to the report; knows no template. Tells its changes by `changed`. */
export class RecoverySession {
  phase: RecoveryPhase = 'reading';
  progress: { done: number; total: number | undefined } = { done: 0, total: undefined };
  dry: DryRun | undefined;
  run: BulkRun | undefined;
  /** Why reading failed or the run halted. */
  error: TrancheError | undefined;
  halt: BulkHalt | undefined;
  /** A run of this account is under way in another tab or widget. */
  busyElsewhere = false;
  readonly installments = new Map<string, Installment>();
  readonly plans = new Map<string, Plan>();
  /** What is open of each, as it was before it was tried. */
  readonly amounts = new Map<string, Money>();
  readonly #host: WidgetElement;
  readonly #changed: () => void;
  #runner: BulkRunner | undefined;
  #reading: AbortController | undefined;

  constructor(host: WidgetElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Seconds that everything waits. */
  get pause(): number | undefined {
    return this.#runner?.pause;
  }

  get working(): boolean {
    return this.phase === 'checking' || this.phase === 'running';
  }

  /** What came in, by currency. */
  get collected(): Money[] {
    const done = this.run?.items.filter(({ state }) => state === 'done') ?? [];
    return sumByCurrency(done.flatMap(({ id }) => this.amounts.get(id) ?? []));
  }

  async read(target: RecoveryTarget): Promise<void> {
    const { client } = this.#host.environment;
    if (!client) return;
    const reading = (this.#reading = new AbortController());
    this.#set('reading');
    this.error = undefined;
    try {
      const onProgress = (done: number, total: number | undefined) => {
        this.progress = { done, total };
        this.#changed();
      };
      this.dry = await dryRun(client, target, { signal: reading.signal, onProgress });
      for (const { installment, plan } of [...this.dry.can, ...this.dry.cannot]) this.#know(installment, plan);
      this.#set('dry');
    } catch (error) {
      if (!isAbort(error)) this.error = asTrancheError(error);
      this.#changed();
    }
  }

  /** What was read is not wanted any more. */
  leave(): void {
    this.#reading?.abort();
  }

  /** Sends what the dry run found, after the page was asked. */
  async start(): Promise<void> {
    const { dry } = this;
    const account = this.#host.meta.data?.account.id;
    if (!dry || account === undefined || this.phase !== 'dry') return;
    const installments = dry.can.map(({ installment, plan }) => ({
      id: installment.id,
      planId: plan.id,
      amount: openAmount(installment),
    }));
    if (!this.#host.dispatchEvent(new RecoveryRunEvent(installments))) return;
    const items = dry.can.map(({ installment, plan }) => newItem(installment, plan.id));
    await this.#go({ id: newKey(), account, owner: this.#host.localName, at: systemClock.now(), items });
  }

  /** Shows a run that was interrupted. */
  resume(run: BulkRun): void {
    this.run = run;
    this.#set('interrupted');
  }

  /** Goes on where it ended: the same keys, so nothing happens twice. */
  async goOn(): Promise<void> {
    if (this.run && !this.working) await this.#go(this.run);
  }

  /** What failed once more, as a new intention. */
  async again(): Promise<void> {
    const { run } = this;
    if (!run || this.working) return;
    const next = againRun(run, {
      id: newKey(),
      at: systemClock.now(),
      keyOf: (id) => intend(OPERATION, id, WISH).key,
      markOf: ({ id, mark }) => this.installments.get(id)?.attempts ?? mark,
    });
    const installments = next.items.flatMap(({ id, parent }) => {
      const amount = this.amounts.get(id);
      return amount ? { id, planId: parent, amount } : [];
    });
    if (!this.#host.dispatchEvent(new RecoveryRunEvent(installments))) return;
    dropRun(run.id);
    await this.#go(next);
  }

  /** Names of the plans of a run found again; those that cannot be had stay unnamed. */
  async name(): Promise<void> {
    const { client } = this.#host.environment;
    const missing = [...new Set(this.run?.items.map(({ parent }) => parent))].filter((id) => !this.plans.has(id));
    const lane = async (): Promise<void> => {
      for (let id = missing.pop(); id !== undefined && client; id = missing.pop()) {
        const plan = await client.plans.get({ id }).catch(() => undefined);
        if (plan) this.plans.set(plan.id, plan);
      }
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    this.#changed();
  }

  stop(): void {
    this.halt ??= 'stopped';
    this.#runner?.stop();
    this.#changed();
  }

  /** Forgets an interrupted run. */
  drop(): void {
    if (this.run) dropRun(this.run.id);
    this.run = undefined;
  }

  async #go(run: BulkRun): Promise<void> {
    const { client, shared } = this.#host.environment;
    if (!client || !shared) return;
    const before = this.phase;
    this.error = this.halt = undefined;
    this.busyElsewhere = false;
    this.#set('checking');
    const done = await oneAtATime(`tranche.recovery.${run.account}`, shared, async () => {
      this.#keep(run);
      await this.#work(client, run);
      return true;
    });
    if (done) this.#finish(shared);
    else {
      this.busyElsewhere = true;
      this.#set(before);
    }
  }

  async #work(client: Client, run: BulkRun): Promise<void> {
    try {
      const checked = await this.#check(client, run);
      if (this.halt) return;
      this.phase = 'running';
      this.#runner = new BulkRunner(checked, {
        send: (item) => this.#send(client, item),
        onChange: (next) => this.#keep(next),
      });
      this.#keep(checked);
      await this.#runner.start();
      this.halt = this.#runner.halt;
      this.error = this.#runner.error;
    } catch (error) {
      this.error = asTrancheError(error);
      this.halt = this.error.status === 401 ? 'session' : 'offline';
    }
    this.#runner = undefined;
  }

  /** Reads once more what was never sent: somebody else, or the bank, may have been faster. What is uncertain is not judged by that. */
  async #check(client: Client, run: BulkRun): Promise<BulkRun> {
    const waiting = run.items.filter(({ state }) => state === 'waiting');
    const now = await installmentsOf(
      client,
      run.items.map(({ parent }) => parent),
    );
    for (const one of now) this.#know(one);
    return waiting.reduce((next, { id, mark }) => {
      const one = this.installments.get(id);
      if (!one || one.attempts !== mark) return withState(next, id, 'changed');
      if (one.retry?.allowed) return next;
      return withState(next, id, one.retry ? 'refused' : 'changed', one.retry?.reason);
    }, run);
  }

  async #send(client: Client, { id, key }: BulkItem): Promise<BulkVerdict> {
    remember({ key, operation: OPERATION, object: id, print: fingerprint(key, WISH), at: systemClock.now() });
    const { installment, plan } = await client.installments.retry({ id }, { idempotencyKey: key });
    this.installments.set(id, installment);
    this.plans.set(plan.id, plan);
    if (installment.status === 'paid') return { state: 'done' };
    if (installment.status === 'processing') return { state: 'pending' };
    return { state: 'failed', code: installment.lastFailure?.code };
  }

  #finish(shared: NonNullable<WidgetElement['environment']['shared']>): void {
    const { run } = this;
    if (!run) return;
    if (!isOpen(run)) dropRun(run.id);
    if (this.error) this.#host.fail(this.error);
    this.#set('ended');
    shared.invalidate(TOUCHES);
    const counts = tally(run);
    const { total, done: paid, pending, failed, refused, changed, uncertain, waiting: notSent } = counts;
    this.#host.dispatchEvent(
      new RecoveryRanEvent({
        ...{ total, paid, pending, failed, refused, changed, uncertain, notSent },
        collected: this.collected,
      }),
    );
  }

  #know(installment: Installment, plan?: Plan): void {
    this.installments.set(installment.id, installment);
    if (plan) this.plans.set(plan.id, plan);
    // Of a run found again, what is paid meanwhile is what was open.
    const open = installment.status === 'paid' ? installment.paidAmount : openAmount(installment);
    if (!this.amounts.has(installment.id)) this.amounts.set(installment.id, open);
  }

  #keep(run: BulkRun): void {
    this.run = run;
    keepRun(run);
    this.#changed();
  }

  #set(phase: RecoveryPhase): void {
    this.phase = phase;
    this.#changed();
  }
}

const newItem = (installment: Installment, parent: string): BulkItem => ({
  id: installment.id,
  parent,
  mark: installment.attempts,
  key: intend(OPERATION, installment.id, WISH).key,
  state: 'waiting',
});
