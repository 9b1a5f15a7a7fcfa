import { DetailingTableElement, ProviderElement, define } from '../../../src/index.js';

/** A copy of the kit beside another one, under tags of its own. */
define('tranche-provider', ProviderElement, { prefix: 'acme' });
define('tranche-detailing-table', DetailingTableElement, { prefix: 'acme' });
