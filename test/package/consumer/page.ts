/** A host page's module: elements, events, client and types as a bundler's user writes them. */
import {
  DetailingTableElement,
  type Client,
  type Money,
  type Plan,
  type PlanFilters,
  createClient,
  define,
  isTrancheError,
} from 'tranche';
import 'tranche/define/provider';
import { ProviderElement } from 'tranche/widgets/provider';

define('tranche-detailing-table', DetailingTableElement, { prefix: 'acme' });

const client: Client = createClient({ baseUrl: 'https://api.example', token: () => Promise.resolve('secret') });

export async function overdue(filters: PlanFilters): Promise<Money[]> {
  try {
    const { items } = await client.plans.list({ ...filters, limit: 10 }, { signal: new AbortController().signal });
    return items.map((plan: Plan) => plan.summary.overdueAmount);
  } catch (error) {
    if (isTrancheError(error) && error.retryable) return [];
    throw error;
  }
}

const table = document.createElement('tranche-detailing-table');
table.addEventListener('tranche-plan-cancel', (event) => {
  const { plan } = event.detail;
  if (plan.status === 'completed') event.preventDefault();
});
const provider = document.querySelector('tranche-provider');
if (provider instanceof ProviderElement) provider.client = client;

// @ts-expect-error A filter that does not exist.
void overdue({ nonsense: 1 });
