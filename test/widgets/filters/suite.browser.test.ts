import { widgetSuite } from '../../support/widget-suite.js';
import '../../../src/widgets/filters/define.js';
import { tag } from './support.js';

widgetSuite(tag, { unfiltered: true });
