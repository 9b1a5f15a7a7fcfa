import { useState } from 'react';
import type { PlanFilters } from 'tranche';
import 'tranche/define/dashboard';
import 'tranche/define/provider';
import type {} from 'tranche/react';
import { billing } from '../billing';

const client = billing();

function Billing() {
  const [filters, setFilters] = useState<PlanFilters>({});
  const [canceled, setCanceled] = useState<string[]>([]);
  return (
    <>
      <p>Narrowed by: {Object.keys(filters).join(', ') || 'nothing'}</p>
      <p>Canceled: {canceled.join(', ') || 'none'}</p>
      <tranche-provider
        client={client}
        ontranche-scope-changed={(event) => setFilters(event.detail.filters)}
        ontranche-plan-canceled={(event) => setCanceled([...canceled, event.detail.plan.customer.name])}
      >
        <tranche-dashboard sections="filters summary status table" noExport />
      </tranche-provider>
    </>
  );
}

export function App() {
  const [isShown, setShown] = useState(true);
  return (
    <>
      <h1>Billing in React</h1>
      <button onClick={() => setShown(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
      {isShown && <Billing />}
    </>
  );
}
