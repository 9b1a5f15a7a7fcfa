import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'Salve {name},',
  helloNobody: 'Salve,',
  fact: '{label}: {value}',
  noteFrom: 'Messaggio di {merchant}:',
  onlyYou:
    'Questo link è strettamente personale: chi lo possiede può rispondere al Suo posto. Si prega di non inoltrare questo messaggio.',
  orCopy: 'Se il pulsante non funziona, copiare questo indirizzo nel browser:',
  why: 'Riceve questo messaggio perché ha un piano di pagamento con {merchant}.',

  updateSubject: '{merchant} propone un nuovo importo per “{product}”',
  updatePreview: '{newAmount} invece di {oldAmount}. Da: {date}. Serve il Suo consenso.',
  updateIntro: '{merchant} desidera modificare l’importo delle Sue prossime rate per “{product}” (ordine {reference}).',
  updateOpenIntro: '{merchant} desidera modificare l’importo del Suo abbonamento “{product}” (ordine {reference}).',
  oldAmount: 'Importo finora',
  newAmount: 'Nuovo importo',
  from: 'Da',
  fromInstallment: '{date} (rata {number})',
  affected: 'Riguarda',
  affectedCount: { one: '{count} rata', other: '{count} rate' },
  newTotal: 'Nuovo totale del piano',
  unchanged: 'Quanto già pagato, il numero delle rate e le loro date non cambiano.',
  unchangedOpen: 'Quanto già pagato e le date dei pagamenti non cambiano.',
  reactivates: 'Il piano è in pausa. Accettando, i pagamenti riprendono.',
  updateAction: 'Vedi i dettagli e rispondi',
  updateDeadline: 'Si prega di rispondere entro: {deadline}. Senza risposta, tutto resta com’è.',

  cardSubject: '{merchant} chiede di registrare una carta',
  cardPreview: 'Basta un minuto, su una pagina sicura.',
  cardIntro: '{merchant} chiede di registrare una carta per i Suoi pagamenti.',
  cardPlanIntro: '{merchant} chiede di registrare una carta per “{product}” (ordine {reference}).',
  cardSafe: 'Il numero della carta si scrive solo sulla pagina sicura. {merchant} non lo vede mai.',
  cardAction: 'Registra una carta',
  cardDeadline: 'Il link funziona fino a: {deadline}.',
};
