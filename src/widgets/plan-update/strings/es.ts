import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Cambiar el importe',
  summary: '{name}, {product}: {amount} por cuota.',
  noPlan: 'No se ha elegido ningún plan.',
  notOffered: 'El importe de un plan no se puede cambiar aquí.',
  noForm: 'Puede ver las propuestas de este plan, pero no hacer una.',
  sent: 'Se está enviando un enlace a {name}, que puede responder hasta el {time}.',

  earlier: 'Propuestas',
  none: 'Aún no se ha propuesto un nuevo importe para este plan.',
  change: '{old} → {new}',
  proposed: 'Propuesto el {time}',
  until: 'Se puede responder hasta el {time}',
  answered: 'Respondido el {time}',
  withdrawnAt: 'Retirado el {time}',
  ended: 'Sin respuesta hasta el {time}',
  from: 'Desde el {date}',
  reactivates: 'Reanuda el plan en pausa',
  note: 'Mensaje: {note}',
  withdraw: 'Retirar',
  withdrawFor: 'Retirar la propuesta de {amount}',
  cut: 'Solo se muestran las más recientes.',

  state_pending: 'A la espera del comprador',
  state_confirmed: 'Confirmada',
  state_applied: 'En vigor',
  state_rejected: 'Rechazada',
  state_expired: 'Caducada',
  state_withdrawn: 'Retirada',
  state_unknown: 'Desconocido',
};
