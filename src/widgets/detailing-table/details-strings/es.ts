import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'Cuotas de {name}',
  none: 'Este plan aún no tiene cuotas.',
  more: 'Solo se muestran las primeras {count} cuotas.',
  due: '{number} · {date}',
  paidAt: 'pagada el {date}',
  refunded: '{amount} reembolsados',
  chargedBack: '{amount} en contracargos',
  attempts: { one: '{count} intento', other: '{count} intentos' },
  next: 'próximo intento automático el {date}',
};
