import type {} from 'tranche/react';

/** Whose id says so must not compile, and everything else must. */
export const page = (
  <tranche-provider
    base-url="/v1"
    time-zone="Europe/Paris"
    class="page"
    token={() => Promise.resolve('secret')}
    ontranche-scope-changed={(event) => event.detail.filters.q?.trim()}
    ontranche-plan-canceled={(event) => event.detail.plan.customer.name}
  >
    <tranche-detailing-table sort="-overdueAmount" no-search heading-level="2" onClick={() => undefined} />
    <tranche-detailing-table noSearch={false} headingLevel={2} ref={(table) => void table?.refresh()} />
    <tranche-detailing-table id="wrong" sort="cheapest" />
    <tranche-detailing-table id="wrong" headingLevel="2" />
    <tranche-detailing-table id="wrong" no-search="yes" />
    <tranche-detailing-table id="wrong" ontranche-plan-canceled={(event) => event.detail.nonsense} />
    <tranche-detailing-table id="wrong" ref={(table) => table?.nonsense()} />
    <tranche-provider id="wrong" client={{}} />
    <tranche-nonsense id="wrong" />
  </tranche-provider>
);
