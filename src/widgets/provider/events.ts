import type { PlanFilters } from '../../model/plan-filters.js';

/** Somebody narrowed or widened what the provider's widgets show, by using one of them. Never fired for what the page's code did. */
export class ScopeChangedEvent extends CustomEvent<{ filters: PlanFilters }> {
  static readonly type = 'tranche-scope-changed';

  constructor(filters: PlanFilters) {
    super(ScopeChangedEvent.type, { bubbles: true, composed: true, detail: { filters } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tranche-scope-changed': ScopeChangedEvent;
  }
}
