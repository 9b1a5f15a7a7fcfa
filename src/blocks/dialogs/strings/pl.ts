import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: 'Nic nie zmieniaj',
  close: 'Zamknij',
  done: 'Gotowe',
  working: 'W toku…',
  uncertain: 'Nie wiemy jeszcze, czy to się udało. Pytamy serwer; nic nie zostanie wykonane dwa razy.',
  staleRow: 'Ten plan w międzyczasie się zmienił. Sprawdź go ponownie przed podjęciem decyzji.',
  reload: 'Pokaż aktualny stan',

  cancelTitle: 'Anulować plan kupującego {name}?',
  cancelBody: {
    one: 'Pozostała {count} rata ({amount}) nie zostanie pobrana. Zapłacone kwoty pozostają zapłacone.',
    few: 'Pozostałe {count} raty ({amount}) nie zostaną pobrane. Zapłacone kwoty pozostają zapłacone.',
    many: 'Pozostałych {count} rat ({amount}) nie zostanie pobranych. Zapłacone kwoty pozostają zapłacone.',
    other: 'Pozostałe {count} raty ({amount}) nie zostaną pobrane. Zapłacone kwoty pozostają zapłacone.',
  },
  cancelBodyOpen: 'Nic więcej nie zostanie pobrane. Zapłacone kwoty pozostają zapłacone.',
  cancelOverdue: 'Zaległa kwota {amount} nie będzie już pobierana.',
  cancelNotify: 'Powiadom kupującego e-mailem',
  cancelAct: 'Anuluj plan',
  canceled: 'Plan kupującego {name} został anulowany.',

  refundTitle: 'Zwrot dla kupującego {name}',
  refundBody: 'Zapłacono i jeszcze nie zwrócono: {amount}.',
  refundWhole: 'Wszystko, co zapłacono',
  refundWholeAndEnd: 'Wszystko, co zapłacono, z zakończeniem planu: nic więcej nie zostanie pobrane',
  refundPart: 'Część tej kwoty',
  refundAmount: 'Kwota ({currency})',
  refundHint: 'Najwyżej {amount}. Najpierw zwracane są najnowsze płatności.',
  refundAct: 'Zwróć {amount} kupującemu {name}',
  refunded: 'Zwrócono {amount} kupującemu {name}.',

  reprocessTitle: 'Ponowić płatność kupującego {name}?',
  reprocessBody: 'Rata {number}, termin {date}: kwota {amount} zostanie teraz pobrana ({method}).',
  reprocessLast: 'To ostatnia próba.',
  reprocessChoose: 'Która rata?',
  reprocessOption: 'Rata {number}, termin {date}, {amount}',
  reprocessNone: 'Teraz nie można ponowić żadnej raty.',
  reprocessAct: 'Pobierz {amount} teraz',
  reprocessedPaid: 'Rata {number} kupującego {name} jest zapłacona.',
  reprocessedPending: 'Rata {number} kupującego {name} jest przetwarzana. Bank odpowie później.',
  reprocessedFailed: 'Rata {number} kupującego {name} została odrzucona: {reason}.',

  error_amount_format: 'Wpisz kwotę w postaci takiej jak {example}.',
  error_amount_precision: 'Użyj najwyżej tylu miejsc po przecinku, ile ma waluta, jak w {example}.',
  error_amount_ambiguous: 'Wpisz kwotę bez separatorów tysięcy, jak w {example}.',
  error_amount_not_positive: 'Wpisz kwotę większą od zera.',
  error_amount_currency: 'Waluta tego planu: {currency}.',
  error_amount_too_large: 'Można zwrócić najwyżej {amount}.',
  failed: 'Nie wykonano: {reason}',
};
