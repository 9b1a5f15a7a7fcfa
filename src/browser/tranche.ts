import { Autoloader } from './autoloader.js';
import { loaders } from './loaders.js';

/**
 * The browser build, `<script type="module" src="…/tranche.min.js">`: the provider is registered at once, every other widget when
 * its tag appears.
 */
const autoloader = new Autoloader(loaders);

if (typeof document !== 'undefined') autoloader.observe(document);

/** Serves a shadow root of the page, whose content the document's observer cannot see. */
export const observe = (root: ShadowRoot): (() => void) => autoloader.observe(root);
