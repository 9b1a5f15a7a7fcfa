const eur = (amount: number) => ({ amount, currency: 'EUR' });

const effectiveFrom = { installmentNumber: 3, dueDate: '2026-06-15' };
const expiresAt = '2026-06-04T21:59:59.999Z';
const dataAsOf = '2026-05-25T06:00:00Z';

const figures = { oldAmount: eur(3333), newAmount: eur(4000), affectedCount: 1, newTotal: eur(10_667) };

const proposal = {
  id: 'pl_2041-u1',
  planId: 'pl_2041',
  ...figures,
  createdAt: '2026-05-25T09:30:12Z',
  expiresAt,
  reactivates: false,
  note: 'As agreed on the phone',
};
const update = { ...proposal, state: 'pending', effectiveFrom };

const terms = {
  version: 1,
  updateId: 'pl_2041-u1',
  merchantName: 'Atelier Lumen',
  productName: 'Sourdough from scratch',
  planReference: 'HP2041',
  oldAmount: eur(3333),
  newAmount: eur(4000),
  interval: { unit: 'month', count: 1 },
  installmentCount: 3,
  remaining: 1,
  effectiveFrom,
  newTotal: eur(10_667),
  reactivates: false,
  expiresAt,
  timeZone: 'Europe/Paris',
};

/** SHA-256 of the canonical text of the terms above. */
const termsHash = 'bd398a8f2898bea211bb62c854d8bbac4f459e24b81118ba9159233fea3ddf4e';

const confirmation = {
  state: 'pending',
  terms,
  now: '2026-05-26T07:15:00Z',
  customerFirstName: 'Zoë',
  locale: 'fr-FR',
  note: 'As agreed on the phone',
};

export const updateAnswers: Readonly<Record<string, unknown>> = {
  'updates.list': { items: [update], nextCursor: null, total: 1, dataAsOf },
  'updates.preview': { ...figures, effectiveFrom, lastDueDate: '2026-06-15', oldTotal: eur(10_000), expiresAt },
  'updates.propose': update,
  'updates.withdraw': { ...proposal, state: 'withdrawn', decidedAt: '2026-05-25T10:02:40Z' },
  'confirmation.get': confirmation,
  'confirmation.decide': { ...confirmation, state: 'confirmed', decidedAt: '2026-05-26T07:15:00Z', termsHash },
};

export const updateInputs: Readonly<Record<string, unknown>> = {
  'updates.preview': { newAmount: eur(4000) },
  'updates.propose': { newAmount: eur(4000), note: 'As agreed on the phone' },
  'updates.withdraw': {},
  'confirmation.decide': { decision: 'confirm', termsHash, locale: 'fr-FR' },
};
