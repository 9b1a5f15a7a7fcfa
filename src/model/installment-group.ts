import type { InstallmentStatus } from './installment.js';

/** The five groups of M1's installments mode (`decisions.md`, Model). */
export const installmentGroups = ['paid', 'upcoming', 'overdue', 'given_back', 'void'] as const;
export type InstallmentGroup = (typeof installmentGroups)[number];

const groups: Record<InstallmentStatus, InstallmentGroup> = {
  scheduled: 'upcoming',
  due: 'upcoming',
  processing: 'upcoming',
  paid: 'paid',
  overdue: 'overdue',
  partially_refunded: 'given_back',
  refunded: 'given_back',
  charged_back: 'given_back',
  canceled: 'void',
  written_off: 'void',
  // A status newer than this kit is still to come rather than lost.
  unknown: 'upcoming',
};

export function installmentGroupOf(status: InstallmentStatus): InstallmentGroup {
  return groups[status];
}
