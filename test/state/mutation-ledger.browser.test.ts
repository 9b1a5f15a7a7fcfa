import { expect } from '@open-wc/testing';
import type { Plan } from '../../src/model/plan.js';
import { scenario } from '../../src/testing/scenarios.js';
import { mount } from './fake-host.js';
import { FakeTimers, settled } from './fake-timers.js';

describe('a refund whose answer is lost', () => {
  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  it('is in the ledger once, and the controller ends in the true state', async () => {
    const { client, backend } = scenario('networkLostAfterRefund');
    const { items } = await client.plans.list({ limit: 100, currency: ['EUR'] });
    const refundable = ({ actions }: Plan) => actions.some(({ name, allowed }) => name === 'refund' && allowed);
    const plan = items.find(refundable)!;
    const timers = new FakeTimers();
    try {
      const host = await mount(client);
      void host.mutation.run({ id: plan.id, amount: 100 }, { ifMatch: plan.version });
      void host.mutation.run({ id: plan.id, amount: 100 }, { ifMatch: plan.version });
      await settled();
      expect(host.mutation.status).to.equal('uncertain');
      await timers.tick(1_000);
      await settled();
      expect(host.mutation.status).to.equal('done');
    } finally {
      timers.restore();
    }
    const refunds = backend.ledger.filter(({ kind, planId }) => kind === 'refund' && planId === plan.id);
    expect(refunds.map(({ amount }) => amount)).to.deep.equal([100]);
  });
});
