import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: 'Selecionar {name}',
  selectLoaded: 'Selecionar as linhas carregadas até agora',
  selected: { one: '{count} selecionado', other: '{count} selecionados' },
  allSelected: 'Todos os encontrados estão selecionados',
  selectAll: { one: 'Selecionar o único encontrado', other: 'Selecionar os {count} encontrados' },
  selectAllOpen: 'Selecionar todos os encontrados',
  clear: 'Limpar',
  recover: 'Reprocessar…',
};
