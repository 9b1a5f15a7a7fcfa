import type { Book, PlanRecord } from '../../../src/backends/billing/record.js';
import { buildCustomer } from '../../../src/testing/builders.js';
import { bookOf, one, plan } from '../../support/books.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A book of late plans with one late installment each: every tenth fails when it is tried again, and `refused` more may not be tried,
 * because no attempt is left.
 */
export function lateBook(count = 100, { refused = 0 } = {}): Book {
  const plans = Array.from({ length: count + refused }, (_, index): PlanRecord => {
    const id = `p${String(index + 1).padStart(3, '0')}`;
    const attempts = index < count ? 3 : 4;
    const fails = index < count && index % 10 === 9;
    return plan(id, [one(1, 'paid', '2026-03-10'), one(2, 'overdue', '2026-04-10', { attempts })], {
      customer: buildCustomer({
        id: `cus_${id}`,
        name: `Buyer ${letters[index % 26]}${index + 1}`,
        email: `buyer${index + 1}@example.org`,
      }),
      currency: index % 2 === 0 ? 'EUR' : 'USD',
      paymentMethod: { type: 'card', brand: 'visa', last4: fails ? '9995' : '4242' },
    });
  });
  return bookOf(plans);
}
