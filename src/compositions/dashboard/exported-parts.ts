import type { SectionName } from './model.js';

/** Parts of the widgets, which a page reaches through the dashboard with the section's name in front. */
const parts = [
  'actions',
  'badge',
  'body',
  'cancel',
  'cell',
  'chart',
  'chip',
  'error',
  'field',
  'footer',
  'form',
  'header',
  'hint',
  'input',
  'label',
  'legend',
  'message',
  'retry',
  'row',
  'state',
  'submit',
  'table',
  'title',
  'toolbar',
];

/** `title: summary-title, …` */
export const exportedParts = (name: SectionName): string => parts.map((part) => `${part}: ${name}-${part}`).join();
