import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  amount: 'Nuevo importe en {currency}',
  amountHint: 'Ahora {now} por cuota.',
  amountHintLeast: 'Ahora {now} por cuota; como mínimo {least}.',
  reactivate: 'Reanudar el plan en pausa cuando el comprador confirme',
  noteLabel: 'Mensaje al comprador',
  noteHint: {
    one: 'Se muestra encima de los botones del comprador. Queda {count} carácter.',
    other: 'Se muestra encima de los botones del comprador. Quedan {count} caracteres.',
  },
  optional: 'opcional',
  propose: 'Enviar propuesta',
  proposeAmount: 'Proponer {amount}',

  preview: 'Lo que se preguntará al comprador',
  previewEmpty: 'Escriba un importe para ver fechas y totales.',
  previewInstallment: 'Por cuota',
  previewFirst: 'Primera cuota nueva',
  previewFirstValue: '{date} (cuota {number})',
  previewCount: 'Cuotas con el nuevo importe',
  previewOpen: 'Todas a partir de entonces',
  previewTotal: 'Total del plan',
  previewUntil: 'El comprador puede responder hasta el',
  change: '{old} → {new}',
  more: '{amount} más',
  less: '{amount} menos',

  error_amount_format: 'Introduzca un importe como {example}.',
  error_amount_precision: 'No use más decimales que los de la moneda, como en {example}.',
  error_amount_ambiguous: 'Escriba el importe sin separador de miles, como en {example}.',
  error_amount_not_positive: 'Introduzca un importe superior a cero.',
  error_amount_currency: 'Este plan está en {currency}.',
  error_amount_too_large: 'Este importe es demasiado alto.',
  error_amount_below_minimum: 'Introduzca al menos {least}.',
  error_amount_unchanged: 'Este es el importe actual. Introduzca otro.',
  error_currency_mismatch: 'Este plan está en {currency}.',
  error_note_too_long: {
    one: 'Acorte el mensaje en {count} carácter.',
    other: 'Acorte el mensaje en {count} caracteres.',
  },
  error_plan_paused: 'El plan está en pausa: marque esta casilla para proponer un nuevo importe.',
  error_other: 'El servidor no lo acepta. Revíselo de nuevo.',

  proposed: 'La propuesta de {amount} se está enviando a {name}.',
  uncertain: 'Aún no sabemos si se hizo. Estamos consultando al servidor; nada se hará dos veces.',
  failed: 'No se hizo: {reason}',

  withdrawTitle: '¿Retirar la propuesta de {amount} a {name}?',
  withdrawBody: 'El enlace del correo dejará de funcionar. El plan se mantiene en {amount} por cuota.',
  withdrawAct: 'Retirar propuesta',
  keep: 'Mantener',
  close: 'Cerrar',
  withdrawn: 'La propuesta de {amount} se ha retirado.',
  tooLate: 'Ya no se puede retirar: el comprador ha respondido o el plazo ha terminado.',
};
