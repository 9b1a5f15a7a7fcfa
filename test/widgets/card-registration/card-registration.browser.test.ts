import { expect } from '@open-wc/testing';
import { widgetSuite } from '../../support/widget-suite.js';
import { prepare, tag } from './support.js';

widgetSuite(tag, { prepare, unfiltered: true });

describe(tag, () => {
  it('is there', () => expect(customElements.get(tag)).to.exist);
});
