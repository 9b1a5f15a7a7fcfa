import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: 'No cambiar nada',
  close: 'Cerrar',
  done: 'Listo',
  working: 'En curso…',
  uncertain: 'Aún no sabemos si se hizo. Estamos consultando al servidor; nada se hará dos veces.',
  staleRow: 'Este plan ha cambiado mientras tanto. Revíselo antes de decidir.',
  reload: 'Ver el estado actual',

  cancelTitle: '¿Cancelar el plan de {name}?',
  cancelBody: {
    one: 'La {count} cuota pendiente ({amount}) no se cobrará. Lo pagado queda pagado.',
    other: 'Las {count} cuotas pendientes ({amount}) no se cobrarán. Lo pagado queda pagado.',
  },
  cancelBodyOpen: 'No se cobrará nada más. Lo pagado queda pagado.',
  cancelOverdue: 'El importe vencido de {amount} ya no se reclamará.',
  cancelNotify: 'Avisar al comprador por correo electrónico',
  cancelAct: 'Cancelar el plan',
  canceled: 'El plan de {name} está cancelado.',

  refundTitle: 'Reembolsar a {name}',
  refundBody: 'Pagado y aún no devuelto: {amount}.',
  refundWhole: 'Todo lo pagado',
  refundWholeAndEnd: 'Todo lo pagado, y terminar el plan: no se cobrará nada más',
  refundPart: 'Una parte',
  refundAmount: 'Importe en {currency}',
  refundHint: 'Como máximo {amount}. Primero se devuelven los pagos más recientes.',
  refundAct: 'Reembolsar {amount} a {name}',
  refunded: 'Se reembolsaron {amount} a {name}.',

  reprocessTitle: '¿Reintentar un cobro a {name}?',
  reprocessBody: 'Cuota {number}, con vencimiento el {date}: se cobrarán {amount} ahora ({method}).',
  reprocessLast: 'Este es el último intento.',
  reprocessChoose: '¿Qué cuota?',
  reprocessOption: 'Cuota {number}, con vencimiento el {date}, {amount}',
  reprocessNone: 'Ahora no se puede reintentar ninguna cuota.',
  reprocessAct: 'Cobrar {amount} ahora',
  reprocessedPaid: 'La cuota {number} de {name} está pagada.',
  reprocessedPending: 'La cuota {number} de {name} se está procesando. El banco responderá más tarde.',
  reprocessedFailed: 'La cuota {number} de {name} fue rechazada: {reason}.',

  error_amount_format: 'Introduzca un importe como {example}.',
  error_amount_precision: 'No use más decimales que los de la moneda, como en {example}.',
  error_amount_ambiguous: 'Escriba el importe sin separador de miles, como en {example}.',
  error_amount_not_positive: 'Introduzca un importe superior a cero.',
  error_amount_currency: 'Este plan está en {currency}.',
  error_amount_too_large: 'Se pueden reembolsar como máximo {amount}.',
  failed: 'No se hizo: {reason}',
};
