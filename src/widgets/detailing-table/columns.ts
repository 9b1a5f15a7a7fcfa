import { html, type TemplateResult } from 'lit';
import { methodName } from '../../blocks/facts.js';
import { statusBadge } from '../../blocks/status-badge.js';
import type { BillingWords } from '../../blocks/words.js';
import { clean } from '../../core/text.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import type { Plan } from '../../model/plan.js';
import type { PlanSortKey } from '../../model/plan-filters.js';
import type { Column } from '../../ui/grid/column.js';
import type { en } from './strings/en.js';

/** What the cells are written with; asked anew at every render. */
export interface Wording {
  t: Translate<typeof en>;
  billing: BillingWords;
  formats: Formats;
}

/** A column of plans; `sortKey` is one the contract knows. */
type PlanColumn = Column<Plan> & { readonly sortKey?: PlanSortKey };

const none = '—';

/** All columns in their default order; the host's users choose among them (`domain.md` §4, M7). */
export function planColumns(w: Wording, actions: (plan: Plan) => TemplateResult): PlanColumn[] {
  return [...whoColumns(w), ...moneyColumns(w), ...planOnlyColumns(w), ...dateColumns(w), actionColumn(w, actions)];
}

function whoColumns({ t, billing }: Wording): PlanColumn[] {
  return [
    {
      id: 'status',
      header: () => t('columnStatus'),
      cell: (plan) => statusBadge(plan.status, billing),
      width: { fr: 1, min: 180 },
      whole: true,
      sortKey: 'status',
      card: 'lead',
    },
    {
      id: 'customer',
      header: () => t('columnBuyer'),
      cell: buyer,
      width: { fr: 2, min: 160 },
      sortKey: 'customer',
      required: true,
      copy: (plan) => plan.customer.email,
      card: 'title',
    },
    {
      id: 'paymentMethod',
      header: () => t('columnMethod'),
      cell: (plan) => methodName(plan, billing),
      width: { fr: 1, min: 150 },
      whole: true,
      card: 'note',
    },
  ];
}

function moneyColumns({ t, formats }: Wording): PlanColumn[] {
  return [
    {
      id: 'total',
      header: () => t('columnTotal'),
      headerHint: () => t('columnTotalHint'),
      cell: (plan) => (plan.totalAmount ? formats.money(plan.totalAmount) : t('openEnded')),
      align: 'figure',
      width: { fr: 1, min: 96 },
      whole: true,
      sortKey: 'total',
      descFirst: true,
    },
    {
      id: 'overdueAmount',
      header: () => t('columnOverdueAmount'),
      headerHint: () => t('columnTotalHint'),
      cell: (plan) => overdueAmount(plan, formats),
      align: 'figure',
      width: { fr: 1, min: 96 },
      whole: true,
      sortKey: 'overdueAmount',
      descFirst: true,
      card: 'figure',
    },
    {
      id: 'overdueCount',
      header: () => t('columnOverdueCount'),
      cell: (plan) => overdueCount(plan, t),
      align: 'figure',
      width: { fr: 1, min: 120 },
      whole: true,
      sortKey: 'overdueCount',
      descFirst: true,
    },
  ];
}

/** Not shown until somebody chooses them. */
function planOnlyColumns({ t, formats }: Wording): PlanColumn[] {
  return [
    {
      id: 'reference',
      header: () => t('columnReference'),
      cell: (plan) => clean(plan.reference),
      hidden: true,
      whole: true,
      copy: (plan) => plan.reference,
    },
    {
      id: 'product',
      header: () => t('columnProduct'),
      cell: ({ product }) => html`<span class="names"><bdi class="truncate">${clean(product.name)}</bdi></span>`,
      hidden: true,
      sortKey: 'product',
      width: { fr: 1.5, min: 140 },
    },
    {
      id: 'country',
      header: () => t('columnCountry'),
      cell: (plan) => formats.country(plan.customer.country),
      hidden: true,
    },
  ];
}

/** Not shown until somebody chooses them. */
function dateColumns({ t, formats }: Wording): PlanColumn[] {
  return [
    {
      id: 'purchasedOn',
      header: () => t('columnPurchasedOn'),
      cell: (plan) => formats.date(plan.purchasedOn),
      hidden: true,
      whole: true,
      sortKey: 'purchasedOn',
      descFirst: true,
    },
    {
      id: 'nextDueOn',
      header: () => t('columnNextDueOn'),
      cell: ({ summary }) => (summary.nextDueOn ? formats.date(summary.nextDueOn) : none),
      hidden: true,
      whole: true,
      sortKey: 'nextDueOn',
    },
    {
      id: 'attempts',
      header: () => t('columnAttempts'),
      cell: ({ summary }) => (summary.overdue > 0 ? formats.number(summary.attempts) : none),
      hidden: true,
      whole: true,
      align: 'figure',
    },
  ];
}

function actionColumn({ t }: Wording, actions: (plan: Plan) => TemplateResult): PlanColumn {
  return {
    id: 'actions',
    header: () => t('columnActions'),
    cell: actions,
    align: 'end',
    width: { px: 104 },
    required: true,
    card: 'action',
  };
}

function buyer({ customer }: Plan): TemplateResult {
  return html`<span class="names"
    ><bdi class="truncate">${clean(customer.name)}</bdi><bdi class="truncate quiet">${customer.email}</bdi></span
  >`;
}

function overdueAmount({ summary }: Plan, formats: Formats): TemplateResult | string {
  if (summary.overdueAmount.amount === 0) return none;
  return html`<strong class="late">${formats.money(summary.overdueAmount)}</strong>`;
}

/** How many of how many, and for how long the oldest has waited. */
function overdueCount({ summary, installmentCount }: Plan, t: Wording['t']): TemplateResult | string {
  if (summary.overdue === 0) return none;
  const count = installmentCount === null ? summary.issued : installmentCount;
  return html`<span class="stack"
    ><span>${t('overdueOf', { overdue: summary.overdue, count })}</span
    ><span class="quiet">${t('lateSince', { count: summary.maxDaysOverdue })}</span></span
  >`;
}
