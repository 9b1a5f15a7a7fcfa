import type { ProviderElement } from '../../../src/widgets/provider/provider.js';
import { scenario } from '../../../src/testing/scenarios.js';

/** Stands for the host's own code: gives every provider of the page a client, whichever copy of the kit it belongs to. */
for (const provider of document.querySelectorAll<ProviderElement>('[data-client]')) {
  provider.client = scenario('oneRow').client;
}
