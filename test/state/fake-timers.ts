interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** Takes the place of the page's timeouts until `restore`; time moves only by `tick`. */
export class FakeTimers {
  readonly #timers = new Map<number, Timer>();
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  #now = 0;
  #last = 1_000_000;

  constructor() {
    const set = (work: () => void, milliseconds = 0): number => {
      this.#last += 1;
      this.#timers.set(this.#last, { at: this.#now + milliseconds, work });
      return this.#last;
    };
    globalThis.setTimeout = set as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => void this.#timers.delete(id)) as unknown as typeof clearTimeout;
  }

  /** How many wait. */
  get count(): number {
    return this.#timers.size;
  }

  /** Lets the time pass, everything that becomes due in its order. */
  async tick(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due[0]);
      this.#now = due[1].at;
      due[1].work();
      await flush();
    }
    this.#now = until;
    await flush();
  }

  restore(): void {
    Object.assign(globalThis, this.#real);
  }
}

/** Lets everything run that waits for no timer and no network. */
export async function flush(): Promise<void> {
  for (let round = 0; round < 30; round += 1) await Promise.resolve();
}

/** Until nothing more happens that also needs tasks of the engine, as hashing does. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
    await flush();
  }
}
