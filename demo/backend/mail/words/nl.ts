import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'Hallo {name},',
  helloNobody: 'Hallo,',
  fact: '{label}: {value}',
  noteFrom: 'Bericht van {merchant}:',
  onlyYou:
    'Deze link is alleen voor u bedoeld: wie hem heeft, kan in uw plaats antwoorden. Stuur dit bericht niet door.',
  orCopy: 'Werkt de knop niet? Kopieer dan dit adres naar uw browser:',
  why: 'U ontvangt dit bericht omdat u een betaalplan bij {merchant} hebt.',

  updateSubject: '{merchant} stelt een nieuw bedrag voor ‘{product}’ voor',
  updatePreview: '{newAmount} in plaats van {oldAmount} vanaf {date}. Uw toestemming is nodig.',
  updateIntro:
    '{merchant} wil het bedrag van uw resterende termijnen voor ‘{product}’ (bestelling {reference}) wijzigen.',
  updateOpenIntro: '{merchant} wil het bedrag van uw abonnement ‘{product}’ (bestelling {reference}) wijzigen.',
  oldAmount: 'Huidig bedrag',
  newAmount: 'Nieuw bedrag',
  from: 'Vanaf',
  fromInstallment: '{date} (termijn {number})',
  affected: 'Betreft',
  affectedCount: { one: '{count} termijn', other: '{count} termijnen' },
  newTotal: 'Nieuw totaal van het plan',
  unchanged: 'Wat u hebt betaald, het aantal termijnen en hun datums veranderen niet.',
  unchangedOpen: 'Wat u hebt betaald en de datums van uw betalingen veranderen niet.',
  reactivates: 'Uw plan is gepauzeerd. Als u akkoord gaat, beginnen de betalingen weer.',
  updateAction: 'Details bekijken en antwoorden',
  updateDeadline: 'Antwoord uiterlijk {deadline}. Als u niets doet, blijft alles zoals het is.',

  cardSubject: '{merchant} vraagt u een kaart te registreren',
  cardPreview: 'Het duurt een minuut, op een beveiligde pagina.',
  cardIntro: '{merchant} vraagt u een kaart te registreren voor uw betalingen.',
  cardPlanIntro: '{merchant} vraagt u een kaart te registreren voor ‘{product}’ (bestelling {reference}).',
  cardSafe: 'U vult uw kaartnummer alleen op de beveiligde pagina in. {merchant} krijgt het nooit te zien.',
  cardAction: 'Kaart registreren',
  cardDeadline: 'De link werkt tot {deadline}.',
};
