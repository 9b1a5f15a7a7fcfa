import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'Raty kupującego {name}',
  none: 'Ten plan nie ma jeszcze rat.',
  more: 'Liczba pokazanych pierwszych rat: {count}.',
  due: '{number} · {date}',
  paidAt: 'zapłacono {date}',
  refunded: 'zwrócono {amount}',
  chargedBack: 'obciążenie zwrotne {amount}',
  attempts: { one: '{count} próba', few: '{count} próby', many: '{count} prób', other: '{count} próby' },
  next: 'następna próba automatyczna {date}',
};
