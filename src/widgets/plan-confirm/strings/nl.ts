import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Een nieuw bedrag voor uw betaalplan',
  asks: '{merchant} stelt een nieuw bedrag voor ‘{product}’ voor (plan {reference}).',
  asksNamed: 'Hallo {name}, {merchant} stelt een nieuw bedrag voor ‘{product}’ voor (plan {reference}).',

  oldAmount: 'Tot nu toe',
  newAmount: 'Nieuw',
  more: '{amount} meer per termijn',
  less: '{amount} minder per termijn',

  firstDate: 'Eerste nieuwe termijn',
  firstDateValue: '{date} (termijn {number})',
  remaining: 'Met het nieuwe bedrag',
  remainingValue: { one: '{count} termijn', other: '{count} termijnen' },
  remainingOpen: 'Alle termijnen vanaf dan',
  newTotal: 'Nieuw totaal van het plan',
  unchanged: 'Wat niet verandert',
  unchangedValue: { one: '{count} termijn, {interval}', other: '{count} termijnen, {interval}' },
  unchangedCount: { one: '{count} termijn', other: '{count} termijnen' },
  unchangedOpen: 'Afschrijving {interval}, zonder einddatum',
  paid: 'Termijnen die al zijn afgeschreven, blijven zoals ze zijn.',
  every_day: { one: 'elke dag', other: 'elke {count} dagen' },
  every_week: { one: 'elke week', other: 'elke {count} weken' },
  every_month: { one: 'elke maand', other: 'elke {count} maanden' },
  every_year: { one: 'elk jaar', other: 'elke {count} jaar' },
  reactivates: 'Uw plan is gepauzeerd. Als u bevestigt, loopt het weer door.',
  note: 'Bericht van {merchant}',

  deadline: 'U kunt tot {time} antwoorden.',
  left: 'Nog {time}',
  noAnswer: 'Zonder antwoord blijft uw plan zoals het is.',

  confirm: '{amount} bevestigen',
  reject: 'Afwijzen',
  rejectTitle: 'Het nieuwe bedrag afwijzen?',
  rejectBody: 'Uw plan blijft op {amount} per termijn.',
  rejectBodyPaused: 'Uw plan blijft gepauzeerd, op {amount} per termijn.',
  rejectAct: 'Ja, {amount} afwijzen',
  back: 'Terug',
  uncertain:
    'De verbinding werd verbroken voordat we wisten of uw antwoord is aangekomen. We vragen het na; niets wordt dubbel uitgevoerd.',
  inDoubt: 'We konden niet nagaan of uw antwoord is aangekomen. Vraag het opnieuw na; niets wordt dubbel uitgevoerd.',
  askAgain: 'Opnieuw navragen',
  notStored: 'Uw antwoord is niet aangekomen. U kunt opnieuw antwoorden; niets wordt dubbel uitgevoerd.',
  termsChanged: 'Er is iets gewijzigd sinds u deze pagina hebt geopend. Bekijk alles nog eens voordat u antwoordt.',
  alreadyDecided: 'Hier is al eerder op geantwoord, bijvoorbeeld in een ander venster. Er is niets opnieuw verstuurd.',
  planChanged: 'Bevestigen kan niet meer, omdat het plan zelf is gewijzigd. Er is niets gedaan.',
  failed: 'Uw antwoord is niet verstuurd: {reason}',
  insecure:
    'Deze pagina is niet via een beveiligde verbinding (https) geopend. Uw antwoord kan daarom niet worden vastgelegd.',

  confirmed: 'Bevestigd',
  confirmedBody: 'Vanaf {date} bedraagt elke termijn {amount}.',
  appliedBody: 'Sinds {date} bedraagt elke termijn {amount}.',
  rejected: 'Afgewezen',
  rejectedBody: 'Er verandert niets: elke termijn blijft {amount}.',
  expired: 'Te laat om te antwoorden',
  expiredBody: 'U kon antwoorden tot {time}. Uw plan blijft zoals het was.',
  withdrawn: 'Ingetrokken',
  withdrawnBody: '{merchant} heeft dit voorstel ingetrokken. Uw plan blijft zoals het is.',
  unknown: 'Niets te beantwoorden',
  unknownBody: 'Dit voorstel kan hier niet meer worden beantwoord.',
  answered: 'Beantwoord op',
  proof: 'Vingerafdruk van de voorwaarden',

  notConnected: 'Deze pagina kan het voorstel niet opvragen.',
  notConnectedHint: 'Voor ontwikkelaars: geef <{tag}> een ‘base-url’ of stel de eigenschap ‘client’ in.',
  noLink: 'Open de link uit uw e-mail om te zien wat wordt voorgesteld.',
  notFound:
    'Deze link leidt nergens naartoe. Misschien is hij niet volledig: open hem opnieuw vanuit uw e-mail of vraag om een nieuwe.',
};
