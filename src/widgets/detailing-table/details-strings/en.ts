export const en = {
  label: 'Installments of {name}',
  none: 'This plan has no installments yet.',
  more: 'Only the first {count} installments are shown.',
  due: '{number} · {date}',
  paidAt: 'paid {date}',
  refunded: '{amount} refunded',
  chargedBack: '{amount} charged back',
  attempts: { one: '{count} attempt', other: '{count} attempts' },
  next: 'next automatic attempt {date}',
} as const;
