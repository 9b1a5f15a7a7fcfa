import * as z from 'zod/mini';
import { pattern, whole } from '../model/check.js';

/**
 * What the card page and the element that embeds it say to each other: a closed union under one version, checked on both sides; whatever
 * else arrives is dropped. Nothing of a card is ever in it, and success is a hint only: the element asks the backend.
 *
 * The page says `hello` to the origin that framed it; the element, having checked origin, window and version, answers `welcome` and
 * transfers one end of a channel; everything later goes through the channel.
 */
export const frameVersion = 1;

const envelope = { tranche: z.literal('card'), v: z.literal(frameVersion) };
const Nonce = z.string().check(pattern(/^[A-Za-z0-9-]{16,64}$/));
const Locale = z.string().check(pattern(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/));
const Color = z.string().check(pattern(/^#[0-9a-f]{6}$/));

/** The few looks that the page takes over, each parsed by itself and never joined into CSS. */
export const FrameLook = z.object({
  colorScheme: z.optional(z.enum(['light', 'dark'])),
  accent: z.optional(Color),
  surface: z.optional(Color),
  text: z.optional(Color),
  /** Pixels. */
  radius: z.optional(whole(0, 24)),
  fontSize: z.optional(whole(14, 22)),
  font: z.optional(z.enum(['system', 'serif', 'mono'])),
});
export type FrameLook = z.infer<typeof FrameLook>;

/** Page → element, over the window. */
export const FrameHello = z.object({ ...envelope, type: z.literal('hello'), id: Nonce });
export type FrameHello = z.infer<typeof FrameHello>;

/** Element → page, over the window, with the port. */
export const FrameWelcome = z.object({
  ...envelope,
  type: z.literal('welcome'),
  id: Nonce,
  nonce: Nonce,
  locale: Locale,
  look: FrameLook,
});
export type FrameWelcome = z.infer<typeof FrameWelcome>;

export const framePhases = ['loading', 'ready', 'saving', 'challenge', 'done', 'closed', 'failed'] as const;

const say = { v: z.literal(frameVersion), nonce: Nonce };

/** Page → element, over the channel. Heights in pixels. */
export const FromPage = z.union([
  z.object({ ...say, type: z.literal('height'), height: whole(1, 4_000) }),
  /** `done`, `closed` (expired, used, canceled) and `failed` are hints to ask the backend. */
  z.object({ ...say, type: z.literal('phase'), phase: z.enum(framePhases) }),
  z.object({ ...say, type: z.literal('answer'), request: Nonce }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** Element → page, over the channel. A request with an id is answered with it. */
export const ToPage = z.union([
  z.object({ ...say, type: z.literal('look'), locale: Locale, look: FrameLook }),
  z.object({ ...say, type: z.literal('focus'), request: Nonce }),
]);
export type ToPage = z.infer<typeof ToPage>;
