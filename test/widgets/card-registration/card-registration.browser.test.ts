import { widgetSuite } from '../../support/widget-suite.js';
import { prepare, tag } from './support.js';

widgetSuite(tag, { prepare, unfiltered: true });
