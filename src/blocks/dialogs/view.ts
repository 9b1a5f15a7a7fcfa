import type { TemplateResult } from 'lit';
import type { Formats } from '../../i18n/formats.js';
import type { Words } from '../../i18n/words.js';
import type { Translate } from '../../i18n/strings.js';
import type { Installment } from '../../model/installment.js';
import type { Plan } from '../../model/plan.js';
import type { PlanRequest } from '../plan-change.js';
import type { InstallmentWords } from '../installment-words.js';
import type { BillingWords } from '../words.js';
import type { DialogWords } from './words.js';

/** What every dialog is drawn with. */
export interface DialogView {
  plan: Plan;
  t: DialogWords;
  billing: BillingWords;
  installment: InstallmentWords;
  words: Translate<Words>;
  formats: Formats;
  locale: string;
  requestUpdate: () => void;
}

/** One dialog: its words, its body and what confirming it means. */
export interface PlanDialogFace {
  title: string;
  description: string;
  body?: TemplateResult;
  /** The button that does it, named by the act; undefined while it cannot be done. */
  act: { label: string; danger: boolean } | undefined;
}

/** What one action asks before it is done. `installments` undefined = still loading. */
export interface PlanForm {
  face(view: DialogView, installments: readonly Installment[] | undefined): PlanDialogFace;
  /** What is confirmed; undefined (and the field marked) when something is missing. */
  request(view: DialogView, installments: readonly Installment[] | undefined): PlanRequest | undefined;
}
