import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Dni zaległości a liczba rat',
  titlePosition: 'Dni zaległości a kolejność raty',
  mode: 'Porównaj według',
  modeLength: 'Długość planu',
  modePosition: 'Kolejność',
  summary: '{late}.',
  summaryOldest: '{late}, w tym {oldest} od ponad {days} dni.',
  oldest: { one: '{count}', few: '{count}', many: '{count}', other: '{count}' },
  categoryLength: 'Raty',
  categoryPosition: 'Rata',
  value: 'Zaległe raty',
  narrowed: 'Reszta strony pokazuje: {what}.',
  cleared: 'Znów widoczne są wszystkie plany.',
  empty: 'Nie ma zaległości',
  emptyHint: 'Każda wymagalna rata została zapłacona.',
  fileName: 'dni-zaleglosci',
};
