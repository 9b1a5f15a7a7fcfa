import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: 'Spróbuj ponownie',
  close: 'Zamknij',
  cancel: 'Anuluj',
  done: 'Gotowe',
  total: 'Razem',

  copyValue: 'Kopiuj {value}',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować. Zaznacz tekst i skopiuj go ręcznie.',

  clearFilters: 'Wyczyść filtry',

  dataAsOf: 'Dane z {time}',
  stale: 'Nie udało się odświeżyć. Widoczne są dane z {time}.',
  staleUndated: 'Nie udało się odświeżyć. Widoczne są ostatnie znane dane.',
  empty: 'Jeszcze nic tu nie ma.',
  filteredEmpty: 'Nic nie pasuje do filtrów.',

  error_network: 'Nie można połączyć się z serwerem. Sprawdź połączenie i spróbuj ponownie.',
  error_timeout: 'Serwer zbyt długo nie odpowiadał. Spróbuj ponownie.',
  error_schema: 'Nie można odczytać odpowiedzi serwera. Spróbuj ponownie albo zgłoś to pomocy technicznej.',
  error_rate_limited: 'Zbyt wiele zapytań naraz. Odczekaj chwilę i spróbuj ponownie.',
  error_forbidden: 'Brak uprawnień do tych danych. Zwróć się do administratora konta.',
  error_not_found: 'Tego elementu już nie ma albo został przeniesiony.',
  error_server: 'Coś poszło nie tak na serwerze. Spróbuj ponownie za chwilę.',
  error_session_expired: 'Sesja wygasła. Zaloguj się ponownie, aby kontynuować.',
  error_unknown: 'Coś poszło nie tak. Spróbuj ponownie.',
  requestId: 'Zapytanie {id}',
};
