import { html, nothing, type TemplateResult } from 'lit';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import { actionState, refusalText, type PlanActionsController } from '../../blocks/plan-actions.js';
import { dialogActions } from '../../blocks/plan-change.js';
import { whatsappLink } from '../../blocks/whatsapp.js';
import { clean } from '../../core/text.js';
import type { Meta } from '../../model/meta.js';
import type { Plan } from '../../model/plan.js';
import { icon } from '../../ui/icon.js';
import type { LazyMenu } from '../../ui/lazy-menu.js';
import type { MenuItem } from '../../ui/menu-item.js';
import { RecoveryOpenedEvent, RecoveryOpenEvent } from './events.js';
import type { Wording } from './columns.js';

/** What the end of a row is drawn with. */
export interface RowActionsHost {
  readonly host: HTMLElement;
  readonly menu: LazyMenu;
  readonly actions: PlanActionsController;
  readonly meta: Meta | undefined;
  readonly wording: Wording;
}

/** The draft's text, before a host changes it. */
function draftText(plan: Plan, { t, formats }: Wording): string {
  return t('recoverText', {
    name: clean(plan.customer.firstName ?? plan.customer.name),
    product: clean(plan.product.name),
    amount: formats.money(plan.summary.overdueAmount),
  });
}

/**
 * Opens the draft in a new tab after the host was asked. The link is written at the last moment, because the host may change the text;
 * undefined = the host took over, or there is no number.
 */
function openDraft(plan: Plan, { host, wording }: RowActionsHost): string | undefined {
  const phone = plan.customer.phone;
  if (phone === undefined) return undefined;
  const event = new RecoveryOpenEvent({ plan, phone, text: draftText(plan, wording) });
  return host.dispatchEvent(event) ? whatsappLink(event.detail.phone, event.detail.text) : undefined;
}

function onDraft(event: Event, plan: Plan, given: RowActionsHost): void {
  const link = openDraft(plan, given);
  const anchor = event.currentTarget as HTMLAnchorElement;
  if (link === undefined) event.preventDefault();
  else {
    anchor.href = link;
    given.host.dispatchEvent(new RecoveryOpenedEvent(plan));
  }
}

/** The visible first step for a late row, and the menu with the rest. Nothing at all for who may only look. */
export function rowActions(plan: Plan, given: RowActionsHost): TemplateResult {
  const { wording, meta, menu, actions } = given;
  const { t } = wording;
  const name = clean(plan.customer.name);
  const recover = actionState(plan, 'recover', meta);
  const href = recover?.allowed ? whatsappLink(plan.customer.phone, draftText(plan, wording)) : undefined;
  const items = () => [...recoverItem(plan, given), ...actions.items(plan, given.meta)];
  const isOffered = recover !== undefined || dialogActions.some((action) => actionState(plan, action, meta));
  return html`<span class="row-actions">
    ${
      href === undefined
        ? nothing
        : html`<a
            class="recover"
            href=${href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label=${t('recoverLink', { name })}
            data-tip=${wording.billing('action_recover')}
            @click=${(event: Event) => onDraft(event, plan, given)}
            >${icon(MessageCircle)}</a
          >`
    }
    ${
      !isOffered
        ? nothing
        : menu.button({
            id: `menu-${plan.id}`,
            label: t('menuFor', { name }),
            icon: Ellipsis,
            iconOnly: true,
            kind: 'quiet',
            align: 'end',
            items,
          })
    }
  </span>`;
}

/** The same step in the menu, where a refusal can say why. */
function recoverItem(plan: Plan, given: RowActionsHost): MenuItem[] {
  const state = actionState(plan, 'recover', given.meta);
  if (!state) return [];
  const { billing } = given.wording;
  return [
    {
      label: billing('action_recover'),
      icon: MessageCircle,
      refused: state.allowed ? undefined : refusalText(state, billing),
      onSelect: () => {
        const link = openDraft(plan, given);
        if (link === undefined) return;
        window.open(link, '_blank', 'noopener,noreferrer');
        given.host.dispatchEvent(new RecoveryOpenedEvent(plan));
      },
    },
  ];
}
