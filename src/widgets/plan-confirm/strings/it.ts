import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Un nuovo importo per il piano di pagamento',
  asks: '{merchant} propone un nuovo importo per “{product}” (piano {reference}).',
  asksNamed: 'Salve {name}, {merchant} propone un nuovo importo per “{product}” (piano {reference}).',

  oldAmount: 'Finora',
  newAmount: 'Nuovo',
  more: '{amount} in più a rata',
  less: '{amount} in meno a rata',

  firstDate: 'Prima rata nuova',
  firstDateValue: '{date} (rata {number})',
  remaining: 'Con il nuovo importo',
  remainingValue: { one: '{count} rata', other: '{count} rate' },
  remainingOpen: 'Tutte da quel momento',
  newTotal: 'Nuovo totale del piano',
  unchanged: 'Che cosa non cambia',
  unchangedValue: { one: '{count} rata, {interval}', other: '{count} rate, {interval}' },
  unchangedCount: { one: '{count} rata', other: '{count} rate' },
  unchangedOpen: 'Addebito {interval}, a tempo indeterminato',
  paid: 'Le rate già addebitate restano come sono.',
  every_day: { one: 'ogni giorno', other: 'ogni {count} giorni' },
  every_week: { one: 'ogni settimana', other: 'ogni {count} settimane' },
  every_month: { one: 'ogni mese', other: 'ogni {count} mesi' },
  every_year: { one: 'ogni anno', other: 'ogni {count} anni' },
  reactivates: 'Il piano è in pausa. Confermando, riprende.',
  note: 'Messaggio di {merchant}',

  deadline: 'Si può rispondere fino a: {time}.',
  left: 'Tempo rimasto: {time}',
  noAnswer: 'Senza risposta, il piano resta com’è.',

  confirm: 'Conferma {amount}',
  reject: 'Rifiuta',
  rejectTitle: 'Rifiutare il nuovo importo?',
  rejectBody: 'Il piano resta a {amount} per rata.',
  rejectBodyPaused: 'Il piano resta in pausa, a {amount} per rata.',
  rejectAct: 'Sì, rifiuta {amount}',
  back: 'Indietro',
  uncertain:
    'La connessione si è interrotta prima di sapere se la risposta è arrivata. Lo stiamo chiedendo; nulla viene fatto due volte.',
  inDoubt: 'Non è stato possibile sapere se la risposta è arrivata. Chiedere di nuovo; nulla viene fatto due volte.',
  askAgain: 'Chiedi di nuovo',
  notStored: 'La risposta non è arrivata. Si può rispondere di nuovo; nulla viene fatto due volte.',
  termsChanged: 'Qualcosa è cambiato da quando la pagina è stata aperta. Rivederla prima di rispondere.',
  alreadyDecided: 'La risposta è già stata data, forse in un’altra finestra. Non è stato inviato altro.',
  planChanged: 'Non si può più confermare, perché il piano stesso è cambiato. Non è stato fatto nulla.',
  failed: 'La risposta non è stata inviata: {reason}',
  insecure:
    'Questa pagina non è aperta con una connessione sicura (https), quindi la risposta non può essere registrata.',

  confirmed: 'Confermato',
  confirmedBody: 'Prima rata al nuovo importo: {date}. Da allora ogni rata è di {amount}.',
  appliedBody: 'Prima rata al nuovo importo: {date}. Da allora ogni rata è di {amount}.',
  rejected: 'Rifiutato',
  rejectedBody: 'Non cambia nulla: ogni rata resta di {amount}.',
  expired: 'Troppo tardi per rispondere',
  expiredBody: 'Il tempo per rispondere è terminato: {time}. Il piano resta com’era.',
  withdrawn: 'Ritirato',
  withdrawnBody: '{merchant} ha ritirato questa proposta. Il piano resta com’è.',
  unknown: 'Nulla a cui rispondere',
  unknownBody: 'Non si può più rispondere qui a questa proposta.',
  answered: 'Data della risposta',
  proof: 'Impronta delle condizioni',

  notConnected: 'Questa pagina non può richiedere la proposta.',
  notConnectedHint: 'Per gli sviluppatori: dare a <{tag}> una “base-url” o impostare la proprietà “client”.',
  noLink: 'Aprire il link ricevuto per e-mail per vedere la proposta.',
  notFound:
    'Questo link non porta da nessuna parte. Forse è incompleto: aprirlo di nuovo dall’e-mail o chiederne uno nuovo.',
};
