import type { ReactiveController } from 'lit';
import { readSearch } from '../../blocks/address-filters.js';
import { isFiltered, type PlanFilters } from '../../model/plan-filters.js';
import { EnvironmentController, type EnvironmentHost } from '../../state/environment.js';
import type { FilterKey, Scope } from '../../state/scope.js';
import { changedKeys, writeSearch } from './address.js';

export interface AddressOptions {
  /** The host asked for it. */
  readonly isOn: () => boolean;
  readonly prefix: () => string;
}

/** Set in many small steps, which are one step for whoever goes back. */
const gradual: readonly FilterKey[] = ['q', 'from', 'to', 'issuedMin', 'issuedMax'];

/**
 * Keeps the scope's filters and the parameters of the page's address the same. Filters in the address win over those the page gave
 * before; where there are none, the scope's are written there. What somebody chose is a step of the page's history, so that "back" undoes
 * it, and typing on is the same step; what the page's own code sets replaces the present step.
 *
 * Add it to the host before whatever asks with the filters: then the first question has those of the address.
 */
export class AddressSync implements ReactiveController {
  readonly #host: EnvironmentHost;
  readonly #options: AddressOptions;
  readonly #environment: EnvironmentController;
  #joined: { readonly scope: Scope; readonly prefix: string; readonly leave: () => void } | undefined;
  #filters: PlanFilters = {};
  #step = '';

  constructor(host: EnvironmentHost, options: AddressOptions) {
    this.#host = host;
    this.#options = options;
    this.#environment = EnvironmentController.of(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#window?.addEventListener('popstate', this.#onBack);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('popstate', this.#onBack);
    this.#leave();
  }

  hostUpdate(): void {
    const { scope } = this.#environment;
    const prefix = this.#options.prefix();
    if (!this.#host.isConnected || !this.#options.isOn()) this.#leave();
    else if (scope !== this.#joined?.scope || prefix !== this.#joined.prefix) this.#join(scope, prefix);
  }

  #join(scope: Scope, prefix: string): void {
    this.#leave();
    const given = this.#read(prefix);
    if (isFiltered(given)) scope.replace(given);
    const leave = scope.subscribe(({ filters, origin }) => this.#onChange(filters, origin === 'user'));
    this.#joined = { scope, prefix, leave };
    this.#filters = scope.filters;
    this.#step = '';
    if (!isFiltered(given)) this.#write(scope.filters, false);
  }

  #leave(): void {
    this.#joined?.leave();
    this.#joined = undefined;
  }

  #onChange(filters: PlanFilters, isChosen: boolean): void {
    const keys = changedKeys(this.#filters, filters);
    this.#filters = filters;
    const step = keys.every((key) => gradual.includes(key)) ? [...new Set(keys.map(facetOf))].join() : '';
    const goesOn = step !== '' && step === this.#step;
    this.#step = isChosen ? step : '';
    this.#write(filters, isChosen && !goesOn);
  }

  readonly #onBack = (): void => {
    if (!this.#joined) return;
    const { scope, prefix } = this.#joined;
    this.#step = '';
    scope.replace(this.#read(prefix));
  };

  #read(prefix: string): PlanFilters {
    return readSearch(this.#window?.location.search ?? '', prefix);
  }

  /** Frames without an address, and engines that count steps, may refuse: then the page goes on without. */
  #write(filters: PlanFilters, isStep: boolean): void {
    const view = this.#window;
    if (!view || !this.#joined) return;
    const { history, location } = view;
    const search = writeSearch(location.search, filters, this.#joined.prefix);
    if (search === location.search) return;
    const address = `${location.pathname}${search}${location.hash}`;
    try {
      if (isStep) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      return;
    }
  }

  get #window(): Window | null {
    return this.#host.ownerDocument.defaultView;
  }
}

/** Both ends of a range are one thing to choose. */
function facetOf(key: FilterKey): string {
  if (key === 'from' || key === 'to') return 'period';
  return key === 'q' ? 'q' : 'issued';
}
