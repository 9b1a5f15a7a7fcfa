import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import Ban from 'lucide/dist/esm/icons/ban.mjs';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import Undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import { asTrancheError } from '../core/errors.js';
import type { Plan } from '../model/plan.js';
import { capabilityOfAction, type ActionState, type PlanAction } from '../model/plan-action.js';
import type { Meta } from '../model/meta.js';
import type { EnvironmentHost } from '../state/environment.js';
import type { IconNode } from '../ui/icon.js';
import type { MenuItem } from '../ui/menu-item.js';
import type { PlanDialog } from './dialogs/plan-dialog.js';
import { dialogActions, type DialogAction, type PlanActionHooks } from './plan-change.js';
import type { BillingWords } from './words.js';

const icons: Record<DialogAction, IconNode> = { reprocess: RefreshCw, refund: Undo2, cancel: Ban };

/**
 * The actions of a plan for a widget: menu items with the reasons of those refused, and the dialogs, whose code is loaded when the
 * first one opens. Render `render()` once, outside of what is repeated.
 */
export class PlanActionsController implements ReactiveController {
  readonly #host: EnvironmentHost;
  readonly #hooks: PlanActionHooks;
  #dialog: PlanDialog | undefined;

  constructor(host: EnvironmentHost, hooks: PlanActionHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: the dialog is made on demand. Lit wants at least one of its hooks.
  }

  /** A menu item for each action that the backend knows and lists for this plan; refused ones say why. */
  items(plan: Plan, meta: Meta | undefined): MenuItem[] {
    return dialogActions.flatMap((action) => {
      const state = actionState(plan, action, meta);
      if (!state) return [];
      const t = this.#hooks.words();
      return {
        label: t(`action_${action}`),
        icon: icons[action],
        danger: action === 'cancel',
        divided: action === 'cancel',
        refused: state.allowed ? undefined : refusalText(state, t),
        onSelect: () => void this.open(plan, action),
      };
    });
  }

  /** Opens the confirmation. */
  async open(plan: Plan, action: DialogAction): Promise<void> {
    try {
      const { PlanDialog } = await import('./dialogs/plan-dialog.js');
      this.#dialog ??= new PlanDialog(this.#host, this.#hooks);
      await this.#dialog.open(plan, action);
    } catch (error) {
      this.#hooks.fail(asTrancheError(error));
    }
  }

  render(): TemplateResult | typeof nothing {
    return this.#dialog?.render() ?? nothing;
  }
}

/** The action's state on this plan; undefined when it is not offered: no capability, no button (`decisions.md`, Actions). */
export function actionState(plan: Plan, action: PlanAction, meta: Meta | undefined): ActionState | undefined {
  const capability = capabilityOfAction[action];
  if (!meta || !capability || !meta.capabilities.includes(capability)) return undefined;
  return plan.actions.find(({ name }) => name === action);
}

/** Why an action is refused, in words. */
export function refusalText({ reason }: ActionState, t: BillingWords): string {
  return t(`reason_${reason ?? 'unknown'}`);
}
