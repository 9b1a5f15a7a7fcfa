import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'tranche/define/detailing-table';
import 'tranche/define/provider';

/** Whose id says so must not compile, and everything else must. */
@Component({
  selector: 'wrong-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <tranche-provider base-url="/v1" class="page" (tranche-scope-changed)="use($event.detail.filters.q)">
      <tranche-detailing-table #table sort="-overdueAmount" [headingLevel]="2" (click)="table.refresh()" />
      <tranche-detailing-table id="wrong" (tranche-plan-canceled)="use($event.detail.nonsense)" />
      <tranche-detailing-table id="wrong" #other (click)="other.nonsense()" />
    </tranche-provider>
  `,
})
export class WrongPage {
  use(text: string | undefined): void {
    void text;
  }
}
