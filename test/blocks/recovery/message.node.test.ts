import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { MessageBuyer } from '../../../src/blocks/recovery/message-buyers.js';
import { valuesFor } from '../../../src/blocks/recovery/message-buyers.js';
import { draftFor } from '../../../src/blocks/recovery/message-draft.js';
import {
  fillTemplate,
  mailtoLink,
  placeholders,
  safeLink,
  unknownPlaceholders,
  type MessageValues,
} from '../../../src/blocks/recovery/message-template.js';
import { defaultTemplate, messageLanguage } from '../../../src/blocks/recovery/message-texts.js';
import { getFormats } from '../../../src/i18n/formats.js';
import type { CustomerSummary } from '../../../src/model/customer.js';
import { buildCustomer, buildInstallment, buildPlan } from '../../../src/testing/builders.js';

const values = Object.fromEntries(placeholders.map((name) => [name, `a ${name}`])) as MessageValues;

function buyer(customer: Partial<CustomerSummary> = {}): MessageBuyer {
  const plan = buildPlan({ customer: buildCustomer(customer) });
  const late = (number: number, currency: string) => ({
    plan,
    installment: buildInstallment({ number, currency, status: 'overdue', daysOverdue: 10 * number }),
  });
  return { customer: plan.customer, late: [late(1, 'EUR'), late(2, 'EUR'), late(3, 'USD')] };
}

describe('messages to buyers', () => {
  it('fills what it knows in one pass, and names what it does not know', () => {
    assert.equal(
      fillTemplate('{name}: {amount} {nobody}', { ...values, name: '{amount}' }),
      '{amount}: a amount {nobody}',
    );
    assert.deepEqual(unknownPlaceholders('{name} {nam} {} {nam} {Name}'), ['{nam}', '{}', '{Name}']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
        const link = mailtoLink('zoe@example.org', subject, body);
        assert.ok(link && URL.canParse(link) && !/[\s<>"]/.test(link));
      }),
    );
  });

  it('writes each amount in its currency, in the language of the buyer, for all that is late', async () => {
    const formats = getFormats('fr-FR');
    const filled = valuesFor(buyer(), { formats, merchant: 'Fernhill', templates: undefined });
    assert.equal(
      filled.amount,
      `${formats.money({ amount: 20_000, currency: 'EUR' })} et ${formats.money({ amount: 10_000, currency: 'USD' })}`,
    );
    assert.deepEqual([filled.count, filled.days, filled.merchant], ['3', '30', 'Fernhill']);
    for (const language of ['en', 'fr']) {
      const template = await defaultTemplate(language);
      for (const text of [template.whatsapp, template.subject, template.email])
        assert.deepEqual(unknownPlaceholders(text), []);
      assert.match(template.whatsapp, /STOP/);
      assert.match(template.email, /STOP/);
    }
    assert.equal(messageLanguage('fr-CA'), 'fr');
    assert.equal(messageLanguage('tlh'), undefined);
  });

  it('has no draft for who does not want one, has no number, or while the text is wrong', async () => {
    const template = await defaultTemplate('en');
    const draft = (who: MessageBuyer, more = {}, link = '') =>
      draftFor(who, 'whatsapp', { ...template, ...more }, { ...values, link });
    const reason = (...args: Parameters<typeof draft>) => {
      const found = draft(...args);
      return 'reason' in found ? found.reason : undefined;
    };
    assert.equal(reason(buyer({ messaging: 'opted_out' })), 'opted_out');
    // A newer backend may know wishes that we do not: rather no message.
    assert.equal(reason(buyer({ messaging: 'unknown' })), 'opted_out');
    assert.equal(reason({ ...buyer(), customer: { ...buildCustomer(), phone: undefined } }), 'no_phone');
    assert.equal(reason({ ...buyer(), reason: 'in_collection' }), 'in_collection');
    assert.equal(reason(buyer(), { whatsapp: 'Hello {nam}' }), 'bad_text');
    assert.equal(reason(buyer(), { whatsapp: 'Pay at {link}' }), 'no_link');
    const good = draft(buyer(), { whatsapp: 'Pay at {link}' }, 'https://pay.example/1');
    assert.ok('href' in good);
    assert.equal(new URL(good.href).searchParams.get('text'), 'Pay at https://pay.example/1');
    assert.deepEqual(
      ['javascript:alert(1)', 'http://a.example', 'https://u@a.example', 'x'].map(safeLink),
      Array(4).fill(undefined),
    );
  });
});
