import { proposal } from '../../../src/testing/proposal.js';
import { scenario } from '../../../src/testing/scenarios.js';
import type { ProviderElement } from '../../../src/widgets/provider/provider.js';

/** Stands for the host's own code: gives every provider of the page a client, whichever copy of the kit it belongs to. */
for (const provider of document.querySelectorAll<ProviderElement>('[data-client]')) {
  provider.client = scenario('oneRow').client;
}

/** Widgets of a single plan are told which one. */
const single = document.querySelector<HTMLElement>(
  'tranche-plan-update, tranche-card-registration, tranche-plan-confirm',
);
if (single) {
  const { merchant, buyer, plan } = await proposal();
  const client = single.localName === 'tranche-plan-confirm' ? buyer : merchant;
  Object.assign(single, { client, plan: plan.id, customer: plan.customer.id });
}
