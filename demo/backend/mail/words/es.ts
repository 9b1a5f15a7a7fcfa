import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'Hola, {name}:',
  helloNobody: 'Hola:',
  fact: '{label}: {value}',
  noteFrom: 'Mensaje de {merchant}:',
  onlyYou:
    'Este enlace es solo para usted: quien lo tenga puede responder en su lugar. No reenvíe este mensaje, por favor.',
  orCopy: 'Si el botón no funciona, copie esta dirección en su navegador:',
  why: 'Recibe este mensaje porque tiene un plan de pago con {merchant}.',

  updateSubject: '{merchant} propone un nuevo importe para «{product}»',
  updatePreview: '{newAmount} en lugar de {oldAmount} desde el {date}. Hace falta su consentimiento.',
  updateIntro: '{merchant} desea cambiar el importe de sus cuotas pendientes de «{product}» (pedido {reference}).',
  updateOpenIntro: '{merchant} desea cambiar el importe de su suscripción «{product}» (pedido {reference}).',
  oldAmount: 'Importe hasta ahora',
  newAmount: 'Nuevo importe',
  from: 'Desde el',
  fromInstallment: '{date} (cuota {number})',
  affected: 'Afecta a',
  affectedCount: { one: '{count} cuota', other: '{count} cuotas' },
  newTotal: 'Nuevo total del plan',
  unchanged: 'Lo que ha pagado, el número de cuotas y sus fechas no cambian.',
  unchangedOpen: 'Lo que ha pagado y las fechas de sus pagos no cambian.',
  reactivates: 'Su plan está en pausa. Si acepta, los pagos se reanudan.',
  updateAction: 'Ver los detalles y responder',
  updateDeadline: 'Responda antes del {deadline}. Si no hace nada, todo queda como está.',

  cardSubject: '{merchant} le pide que registre una tarjeta',
  cardPreview: 'Solo lleva un minuto, en una página segura.',
  cardIntro: '{merchant} le pide que registre una tarjeta para sus pagos.',
  cardPlanIntro: '{merchant} le pide que registre una tarjeta para «{product}» (pedido {reference}).',
  cardSafe: 'El número de su tarjeta solo se escribe en la página segura. {merchant} nunca llega a verlo.',
  cardAction: 'Registrar una tarjeta',
  cardDeadline: 'El enlace sirve hasta el {deadline}.',
};
