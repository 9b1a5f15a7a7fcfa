import { capabilities } from '../../model/capability.js';
import type { Rules } from '../../model/meta.js';

/** The rules of our own backends unless told otherwise (`domain.md` §2.1, §2.5). */
export const defaultRules: Rules = {
  planUpdate: {
    confirmWithinDays: 10,
    minAmount: [{ amount: 200, currency: 'EUR' }],
    mustDiffer: true,
    canChangeCount: false,
    canChangeInterval: false,
  },
  retry: {
    automaticAttempts: 3,
    intervalDays: 7,
    manualAttempts: 1,
    manualPolicy: 'after_automatic',
    methods: ['card', 'paypal', 'wallet', 'sepa_debit', 'bacs_debit'],
  },
  aging: { upperBounds: [30, 60, 90] },
};

export const defaultCapabilities = capabilities;
