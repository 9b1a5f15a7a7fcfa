const dataAsOf = '2026-05-25T06:00:00Z';

const method = {
  id: 'pm_77',
  type: 'card',
  state: 'active',
  brand: 'visa',
  last4: '4242',
  expiry: '2029-11',
  createdAt: '2026-05-25T09:41:03Z',
};

const session = {
  id: 'cs_31',
  customerId: 'cus_318',
  planId: 'pl_2041',
  state: 'open',
  createdAt: '2026-05-25T09:30:12Z',
  expiresAt: '2026-05-28T09:30:12Z',
};

/** Answers of the card operations. */
export const cardAnswers: Readonly<Record<string, unknown>> = {
  'cards.methods': { items: [method], nextCursor: null, total: 1, dataAsOf },
  'cards.sessions': { items: [session], nextCursor: null, total: 1, dataAsOf },
  'cards.createSession': { ...session, url: 'https://cards.example.com/c/cp_8fQ2#vJ0mZrXw3sP5yT7uB1cD' },
  'cards.getSession': { ...session, state: 'completed', paymentMethod: method },
  'cards.cancelSession': { ...session, state: 'canceled' },
};

/** Their bodies. */
export const cardInputs: Readonly<Record<string, unknown>> = {
  'cards.createSession': { planId: 'pl_2041', delivery: 'link', locale: 'fr', replace: true },
  'cards.cancelSession': {},
};
