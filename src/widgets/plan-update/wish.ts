import { parseAmount } from '../../i18n/parse-number.js';
import type { Rules } from '../../model/meta.js';
import type { Plan } from '../../model/plan.js';
import { amountRefusal } from '../../model/plan-update-rules.js';
import type { Money } from '../../model/scalars.js';
import type { FormResult, FormSchema } from '../../state/form-issues.js';

/** What was entered, once nothing is wrong with it. */
export interface FormWish {
  readonly newAmount: Money;
  readonly reactivates: boolean;
  readonly note: string;
}

/** What it is judged by. */
export interface Judge {
  readonly plan: Pick<Plan, 'currency' | 'currentAmount' | 'paused'>;
  readonly rules: Rules['planUpdate'];
  readonly locale: string;
}

/** Characters of the message to the buyer. */
export const MOST_NOTE = 500;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The form's values as a wish: the amount by the marks of the reader's language, then by the rules of the backend (`domain.md` §2.6,
 * rule 2; §6). The server repeats every check.
 */
export function judge(values: Readonly<Record<string, unknown>>, { plan, rules, locale }: Judge): FormResult<FormWish> {
  const parsed = parseAmount(text(values['newAmount']), locale, plan.currency);
  const note = text(values['note']).trim();
  const reactivates = values['reactivates'] !== undefined;
  const code = parsed.ok ? amountRefusal(parsed.money, plan.currentAmount, rules) : parsed.code;
  const issues = [
    ...(code === undefined ? [] : [{ message: code, path: ['newAmount'] }]),
    ...(plan.paused && !reactivates ? [{ message: 'plan_paused', path: ['reactivates'] }] : []),
    ...(note.length > MOST_NOTE ? [{ message: 'note_too_long', path: ['note'] }] : []),
  ];
  if (issues.length > 0 || !parsed.ok) return { issues };
  return { value: { newAmount: parsed.money, reactivates, note } };
}

/** The same for a form controller. */
export function wishSchema(by: Judge): FormSchema<FormWish> {
  return { '~standard': { validate: (values) => judge(values as Record<string, unknown>, by) } };
}
