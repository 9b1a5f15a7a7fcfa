import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { environmentContext, type Environment } from './environment.js';
import type { Scope } from './scope.js';

/** Gives an environment to every widget under an element, those of other copies of the kit included. */
export class EnvironmentProvider {
  readonly #context: ContextProvider<typeof environmentContext, HTMLElement & ReactiveControllerHost>;

  constructor(host: HTMLElement & ReactiveControllerHost, first: Environment) {
    this.#context = new ContextProvider(host, { context: environmentContext, initialValue: first });
  }

  get current(): Environment {
    // Only `provide` sets it, and the first one was given.
    return this.#context.value as Environment;
  }

  /** Tells the widgets, if anything is different. True then. */
  provide(next: Environment): boolean {
    const before = this.current;
    if ((Object.keys(next) as (keyof Environment)[]).every((key) => next[key] === before[key])) return false;
    this.#context.setValue(next);
    return true;
  }
}

/** An environment that leads nowhere: before the host has said where the data comes from, and after it left. */
export function unconnected(scope: Scope): Environment {
  return { client: undefined, shared: undefined, scope, locale: undefined, timeZone: undefined, error: undefined };
}
