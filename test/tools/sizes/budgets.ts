/** KiB after gzip -9 (decisions.md "Sizes"). Over a budget fails the build; an aim is only shown. */
export interface Budget {
  name: string;
  kib: number;
  aim?: number;
}

export interface WidgetBudget extends Budget {
  widgets: readonly string[];
  /** KiB of a page with the browser build: more, because the entry has what several widgets share, and the early script comes too. */
  page: number;
}

/** What a dashboard is made of; of its widgets a page loads at first those near its view, the first four. */
const dashboard = ['provider', 'dashboard', 'filters', 'summary', 'status-chart', 'overdue-chart'];
const farSections = [
  'revenue-by-currency',
  'revenue-by-country',
  'possible-values',
  'overdue-products',
  'detailing-table',
];

/**
 * What a page needs before a widget shows its first data: provider and widget together, Lit and schemas included. The budgets keep what
 * is there from growing; the aims are those of decisions.md, and decision 10 tells why they are not reached.
 */
export const widgetBudgets: readonly WidgetBudget[] = [
  { name: 'provider', widgets: ['provider'], kib: 25.3, page: 25.3 },
  { name: 'detailing-table', widgets: ['provider', 'detailing-table'], kib: 62.1, page: 63.7, aim: 30 },
  { name: 'status-chart', widgets: ['provider', 'status-chart'], kib: 53.1, page: 60.3, aim: 24 },
  { name: 'overdue-chart', widgets: ['provider', 'overdue-chart'], kib: 55.2, page: 59.8, aim: 24 },
  { name: 'revenue-by-country', widgets: ['provider', 'revenue-by-country'], kib: 53.1, page: 59.5, aim: 30 },
  { name: 'possible-values', widgets: ['provider', 'possible-values'], kib: 53.8, page: 60.2, aim: 30 },
  { name: 'revenue-by-currency', widgets: ['provider', 'revenue-by-currency'], kib: 41.9, page: 49.8, aim: 30 },
  { name: 'overdue-products', widgets: ['provider', 'overdue-products'], kib: 43.6, page: 50.3, aim: 30 },
  { name: 'summary', widgets: ['provider', 'summary'], kib: 38.9, page: 48.8, aim: 30 },
  { name: 'filters', widgets: ['provider', 'filters'], kib: 48.4, page: 55.3, aim: 24 },
  { name: 'plan-confirm', widgets: ['plan-confirm'], kib: 35.2, page: 55.3, aim: 25 },
  { name: 'plan-update', widgets: ['provider', 'plan-update'], kib: 42.2, page: 49.7, aim: 28 },
  { name: 'card-registration', widgets: ['provider', 'card-registration'], kib: 46.7, page: 55.7, aim: 22 },
  { name: 'dashboard', widgets: dashboard, kib: 82.7, page: 76.7, aim: 100 },
  { name: 'dashboard, all of it', widgets: [...dashboard, ...farSections], kib: 107.4, page: 101.8, aim: 100 },
];

/** The hosted card page: its document, scripts and sheet. */
export const hostedBudget: Budget = { name: 'hosted card page', kib: 40 };

/** The largest of its languages; English is in its script. */
export const hostedLanguageBudget: Budget = { name: 'hosted card page › language', kib: 4 };

export const earlyBudget: Budget = { name: 'early', kib: 1.15, aim: 1 };

/** Files of ours that a page loads until the first rows: early.js, tranche.min.js and the widget's chunk. */
export const mostFiles = 3;

/** Path of a file of texts: its folder and its language. */
export const textsPath = /([^/]+\/[^/]*(?:strings|words))\/([a-z]{2,3}(?:-[A-Za-z]+)?)\.ts$/;

/** What is loaded only when somebody asks for it: by the module that is asked for, first match wins. */
export const lazyBudgets: readonly (Budget & { modules: RegExp })[] = [
  { name: 'language', modules: textsPath, kib: 4 },
  { name: 'chart.js', modules: /\/charts\/chart-runtime\.ts$/, kib: 58 },
  // With the pieces of dialogs, and with what it shares with the export itself.
  { name: 'export options', modules: /\/export-dialog\.ts$/, kib: 10.8 },
  // Beyond the ceiling of a dialog: dry run, runner, report and their words; then the drafts, which count with what they stand on.
  { name: 'recovery', modules: /\/recovery\/recovery-dialog\.ts$/, kib: 15.9 },
  { name: 'messages', modules: /\/recovery\/messages-panel\.ts$/, kib: 20.6 },
  { name: 'dialogs', modules: /[/-]dialogs?(\/|\.ts$|-)/, kib: 8 },
  { name: 'form', modules: /-form\.ts$/, kib: 10.5 },
  { name: 'panels', modules: /-panels?\.ts$/, kib: 7 },
  { name: 'details', modules: /details/, kib: 6 },
  { name: 'export', modules: /(export|csv|download|papaparse)/, kib: 10 },
  { name: 'other', modules: /./, kib: 6 },
];
