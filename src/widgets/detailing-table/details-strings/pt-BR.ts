import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'Parcelas de {name}',
  none: 'Este plano ainda não tem parcelas.',
  more: 'Apenas as primeiras {count} parcelas são mostradas.',
  due: '{number} · {date}',
  paidAt: 'paga em {date}',
  refunded: '{amount} reembolsados',
  chargedBack: '{amount} em chargeback',
  attempts: { one: '{count} tentativa', other: '{count} tentativas' },
  next: 'próxima tentativa automática em {date}',
};
