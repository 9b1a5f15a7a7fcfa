import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Ein neuer Betrag für Ihren Ratenplan',
  asks: '{merchant} schlägt für „{product}“ einen neuen Betrag vor (Plan {reference}).',
  asksNamed: 'Guten Tag, {name}, {merchant} schlägt für „{product}“ einen neuen Betrag vor (Plan {reference}).',

  oldAmount: 'Bisher',
  newAmount: 'Neu',
  more: '{amount} mehr je Rate',
  less: '{amount} weniger je Rate',

  firstDate: 'Erste neue Rate',
  firstDateValue: '{date} (Rate {number})',
  remaining: 'Zum neuen Betrag',
  remainingValue: { one: '{count} Rate', other: '{count} Raten' },
  remainingOpen: 'Alle ab dann',
  newTotal: 'Neue Gesamtsumme des Plans',
  unchanged: 'Was sich nicht ändert',
  unchangedValue: { one: '{count} Rate, {interval}', other: '{count} Raten, {interval}' },
  unchangedCount: { one: '{count} Rate', other: '{count} Raten' },
  unchangedOpen: 'Abbuchung {interval}, unbefristet',
  paid: 'Bereits abgebuchte Raten bleiben, wie sie sind.',
  every_day: { one: 'jeden Tag', other: 'alle {count} Tage' },
  every_week: { one: 'jede Woche', other: 'alle {count} Wochen' },
  every_month: { one: 'jeden Monat', other: 'alle {count} Monate' },
  every_year: { one: 'jedes Jahr', other: 'alle {count} Jahre' },
  reactivates: 'Ihr Plan ist pausiert. Wenn Sie zustimmen, läuft er weiter.',
  note: 'Nachricht von {merchant}',

  deadline: 'Sie können bis {time} antworten.',
  left: 'Noch {time}',
  noAnswer: 'Ohne Antwort bleibt Ihr Plan, wie er ist.',

  confirm: '{amount} bestätigen',
  reject: 'Ablehnen',
  rejectTitle: 'Den neuen Betrag ablehnen?',
  rejectBody: 'Ihr Plan bleibt bei {amount} je Rate.',
  rejectBodyPaused: 'Ihr Plan bleibt pausiert, bei {amount} je Rate.',
  rejectAct: 'Ja, {amount} ablehnen',
  back: 'Zurück',
  uncertain:
    'Die Verbindung brach ab, bevor wir wussten, ob Ihre Antwort angekommen ist. Wir fragen nach; nichts wird doppelt ausgeführt.',
  inDoubt:
    'Wir konnten nicht feststellen, ob Ihre Antwort angekommen ist. Fragen Sie erneut nach; nichts wird doppelt ausgeführt.',
  askAgain: 'Erneut nachfragen',
  notStored: 'Ihre Antwort ist nicht angekommen. Sie können erneut antworten; nichts wird doppelt ausgeführt.',
  termsChanged:
    'Seit Sie diese Seite geöffnet haben, hat sich etwas geändert. Bitte sehen Sie es sich noch einmal an, bevor Sie antworten.',
  alreadyDecided:
    'Darauf wurde schon geantwortet, etwa in einem anderen Fenster. Es wurde nichts noch einmal gesendet.',
  planChanged:
    'Das kann nicht mehr bestätigt werden, weil sich der Plan selbst geändert hat. Es wurde nichts ausgeführt.',
  failed: 'Ihre Antwort wurde nicht gesendet: {reason}',
  insecure:
    'Diese Seite wurde nicht über eine sichere Verbindung (https) geöffnet, daher kann Ihre Antwort nicht gespeichert werden.',

  confirmed: 'Bestätigt',
  confirmedBody: 'Ab {date} beträgt jede Rate {amount}.',
  appliedBody: 'Seit {date} beträgt jede Rate {amount}.',
  rejected: 'Abgelehnt',
  rejectedBody: 'Es ändert sich nichts: Jede Rate bleibt bei {amount}.',
  expired: 'Zu spät für eine Antwort',
  expiredBody: 'Die Frist endete am {time}. Ihr Plan bleibt, wie er war.',
  withdrawn: 'Zurückgezogen',
  withdrawnBody: '{merchant} hat diesen Vorschlag zurückgezogen. Ihr Plan bleibt, wie er ist.',
  unknown: 'Keine Antwort nötig',
  unknownBody: 'Auf diesen Vorschlag kann hier nicht mehr geantwortet werden.',
  answered: 'Beantwortet am',
  proof: 'Prüfsumme der Bedingungen',

  notConnected: 'Diese Seite kann den Vorschlag nicht abrufen.',
  notConnectedHint: 'Für Entwickler: <{tag}> eine „base-url“ geben oder die Eigenschaft „client“ setzen.',
  noLink: 'Öffnen Sie den Link aus Ihrer E-Mail, um den Vorschlag zu sehen.',
  notFound:
    'Dieser Link führt nirgendwohin. Vielleicht ist er unvollständig: Öffnen Sie ihn erneut aus Ihrer E-Mail oder bitten Sie um einen neuen.',
};
