import { Component, signal } from '@angular/core';
import { BillingPanel } from './billing-panel';

@Component({
  selector: 'billing-app',
  imports: [BillingPanel],
  template: `
    <h1>Billing in Angular</h1>
    <button (click)="isShown.set(!isShown())">{{ isShown() ? 'Hide' : 'Show' }}</button>
    @if (isShown()) {
      <billing-panel />
    }
  `,
})
export class BillingApp {
  readonly isShown = signal(true);
}
