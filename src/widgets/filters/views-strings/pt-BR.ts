import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'Nenhuma visualização salva ainda. Escolha filtros e salve-os aqui com um nome.',
  apply: 'Aplicar {name}',
  rename: 'Renomear {name}',
  remove: 'Excluir {name}',
  newName: 'Salvar os filtros atuais como',
  nameLabel: 'Novo nome',
  save: 'Salvar',
  replace: 'Substituir',
  replaceHint: 'Já existe uma visualização com este nome; ela será substituída.',
  taken: 'Outra visualização tem este nome.',
  full: 'Não há espaço para mais visualizações. Exclua uma antes.',
  saved: '{name} foi salva.',
  applied: '{name} foi aplicada.',
  renamed: 'A visualização agora se chama {name}.',
  removed: '{name} foi excluída.',
  undo: 'Desfazer',
  restored: '{name} está de volta.',
  notKept: 'Este navegador não guarda nada: as visualizações duram até você sair da página.',
};
