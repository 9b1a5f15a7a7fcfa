import * as z from 'zod/mini';
import { CardSession, cardSessionStates, PaymentMethod } from '../model/card-session.js';
import { pattern } from '../model/check.js';
import { pageOf } from '../model/page.js';
import { Id } from '../model/scalars.js';
import { get, post, type OperationText } from './operation.js';
import { paging } from './paging.js';

export const deliveries = ['link', 'email'] as const;

/**
 * `delivery`: `link` = the merchant hands the address on, `email` = the backend sends it. `replace` asks for a page although a card is
 * on file. `planId`: the plan the card is meant for; without it, all plans of the buyer.
 */
export const CardSessionInput = z.object({
  id: Id,
  planId: z.optional(Id),
  delivery: z.enum(deliveries),
  locale: z.optional(z.string().check(pattern(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/))),
  replace: z.optional(z.boolean()),
});
export type CardSessionInput = z.infer<typeof CardSessionInput>;

export const cards = {
  methods: get({
    id: 'cards.methods',
    path: '/customers/{id}/payment-methods',
    input: z.object({ id: Id, ...paging(100) }),
    answer: pageOf(PaymentMethod),
    reads: ['cards'],
  }),
  /** A buyer's invitations, newest first. None tells its address: whoever made it has it, or has sent it. */
  sessions: {
    ...get({
      id: 'cards.sessions',
      path: '/card-sessions',
      input: z.object({ customer: Id, state: z.optional(z.enum(cardSessionStates)), ...paging(100) }),
      answer: pageOf(CardSession),
      reads: ['cards'],
    }),
    permission: 'card.session',
  },
  createSession: post({
    id: 'cards.createSession',
    path: '/customers/{id}/card-sessions',
    input: CardSessionInput,
    answer: CardSession,
    status: 201,
    versioned: false,
    permission: 'card.session',
    changes: ['cards'],
  }),
  getSession: get({
    id: 'cards.getSession',
    path: '/card-sessions/{id}',
    input: z.object({ id: Id }),
    answer: CardSession,
    reads: ['cards'],
  }),
  cancelSession: post({
    id: 'cards.cancelSession',
    path: '/card-sessions/{id}/cancel',
    input: z.object({ id: Id }),
    answer: CardSession,
    status: 200,
    versioned: false,
    permission: 'card.session',
    changes: ['cards'],
  }),
} as const;

/** For documents. */
export const cardTexts = {
  'cards.methods': {
    summary: 'Ways to pay that a buyer left, newest first',
    problems: { 400: ['invalid_cursor'], 404: ['not_found'] },
  },
  'cards.sessions': {
    summary: 'Invitations of a buyer, newest first, without their addresses',
    problems: { 400: ['invalid_cursor'], 404: ['not_found'] },
  },
  'cards.createSession': {
    summary: 'Invite a buyer to register a card on the vault’s own page',
    problems: { 404: ['not_found'], 409: ['has_active_card', 'subscription_ended'], 503: ['vault_unavailable'] },
  },
  'cards.getSession': {
    summary: 'What became of an invitation; the only proof that a card was registered',
    problems: { 404: ['not_found'], 503: ['vault_unavailable'] },
  },
  'cards.cancelSession': {
    summary: 'Take an invitation back before the buyer used it',
    problems: { 404: ['not_found'], 409: ['not_open'], 503: ['vault_unavailable'] },
  },
} satisfies Record<string, OperationText>;
