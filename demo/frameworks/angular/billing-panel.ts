import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { PlanCanceledEvent, PlanFilters, ScopeChangedEvent } from 'tranche';
import 'tranche/define/dashboard';
import 'tranche/define/provider';
import { billing } from '../billing';

@Component({
  selector: 'billing-panel',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>Narrowed by: {{ narrowedBy() }}</p>
    <p>Canceled: {{ canceled().join(', ') || 'none' }}</p>
    <tranche-provider
      [client]="client"
      (tranche-scope-changed)="onScopeChanged($event)"
      (tranche-plan-canceled)="onPlanCanceled($event)"
    >
      <tranche-dashboard sections="filters summary status table" no-export />
    </tranche-provider>
  `,
})
export class BillingPanel {
  readonly client = billing();
  readonly filters = signal<PlanFilters>({});
  readonly canceled = signal<readonly string[]>([]);

  narrowedBy(): string {
    return Object.keys(this.filters()).join(', ') || 'nothing';
  }

  onScopeChanged({ detail }: ScopeChangedEvent): void {
    this.filters.set(detail.filters);
  }

  onPlanCanceled({ detail }: PlanCanceledEvent): void {
    this.canceled.update((names) => [...names, detail.plan.customer.name]);
  }
}
