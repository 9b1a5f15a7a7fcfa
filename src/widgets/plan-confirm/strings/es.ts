import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Un nuevo importe para su plan de pago',
  asks: '{merchant} propone un nuevo importe para «{product}» (plan {reference}).',
  asksNamed: 'Hola, {name}: {merchant} propone un nuevo importe para «{product}» (plan {reference}).',

  oldAmount: 'Hasta ahora',
  newAmount: 'Nuevo',
  more: '{amount} más por cuota',
  less: '{amount} menos por cuota',

  firstDate: 'Primera cuota nueva',
  firstDateValue: '{date} (cuota {number})',
  remaining: 'Con el nuevo importe',
  remainingValue: { one: '{count} cuota', other: '{count} cuotas' },
  remainingOpen: 'Todas a partir de entonces',
  newTotal: 'Nuevo total del plan',
  unchanged: 'Lo que no cambia',
  unchangedValue: { one: '{count} cuota, {interval}', other: '{count} cuotas, {interval}' },
  unchangedCount: { one: '{count} cuota', other: '{count} cuotas' },
  unchangedOpen: 'Se cobra {interval}, sin fecha de fin',
  paid: 'Las cuotas ya cobradas quedan como están.',
  every_day: { one: 'cada día', other: 'cada {count} días' },
  every_week: { one: 'cada semana', other: 'cada {count} semanas' },
  every_month: { one: 'cada mes', other: 'cada {count} meses' },
  every_year: { one: 'cada año', other: 'cada {count} años' },
  reactivates: 'Su plan está en pausa. Si confirma, continuará.',
  note: 'Mensaje de {merchant}',

  deadline: 'Puede responder hasta el {time}.',
  left: 'Quedan {time}',
  noAnswer: 'Sin respuesta, su plan queda como está.',

  confirm: 'Confirmar {amount}',
  reject: 'Rechazar',
  rejectTitle: '¿Rechazar el nuevo importe?',
  rejectBody: 'Su plan se mantiene en {amount} por cuota.',
  rejectBodyPaused: 'Su plan sigue en pausa, con {amount} por cuota.',
  rejectAct: 'Sí, rechazar {amount}',
  back: 'Volver',
  uncertain:
    'La conexión se cortó antes de saber si su respuesta llegó. Lo estamos consultando; nada se hace dos veces.',
  inDoubt: 'No pudimos saber si su respuesta llegó. Vuelva a consultar; nada se hace dos veces.',
  askAgain: 'Consultar de nuevo',
  notStored: 'Su respuesta no llegó. Puede responder otra vez; nada se hace dos veces.',
  termsChanged: 'Algo ha cambiado desde que abrió esta página. Revísela antes de responder.',
  alreadyDecided: 'Ya se respondió antes, quizá en otra ventana. No se volvió a enviar nada.',
  planChanged: 'Ya no se puede confirmar, porque el propio plan ha cambiado. No se hizo nada.',
  failed: 'Su respuesta no se envió: {reason}',
  insecure:
    'Esta página no está abierta con una conexión segura (https), por lo que su respuesta no se puede registrar.',

  confirmed: 'Confirmado',
  confirmedBody: 'Desde el {date}, cada cuota es de {amount}.',
  appliedBody: 'Desde el {date}, cada cuota es de {amount}.',
  rejected: 'Rechazado',
  rejectedBody: 'Nada cambia: cada cuota se mantiene en {amount}.',
  expired: 'Ya no se puede responder',
  expiredBody: 'El plazo para responder terminó el {time}. Su plan queda como estaba.',
  withdrawn: 'Retirado',
  withdrawnBody: '{merchant} ha retirado esta propuesta. Su plan queda como está.',
  unknown: 'Nada que responder',
  unknownBody: 'Ya no se puede responder aquí a esta propuesta.',
  answered: 'Respondido el',
  proof: 'Huella de las condiciones',

  notConnected: 'Esta página no puede consultar la propuesta.',
  notConnectedHint: 'Para desarrolladores: dé a <{tag}> una «base-url» o indique su propiedad «client».',
  noLink: 'Abra el enlace de su correo para ver qué se propone.',
  notFound:
    'Este enlace no lleva a ninguna parte. Puede que esté incompleto: ábralo de nuevo desde su correo o pida uno nuevo.',
};
