import { html, nothing, type TemplateResult } from 'lit';
import type { TrancheError } from '../core/errors.js';
import { skeletonLines } from '../ui/skeleton.js';
import { errorWord } from './error-words.js';
import { emptyFace, errorFace, staleBanner } from './faces.js';
import type { EmptyFaces, Face, FrameHost, Shown } from './host.js';

/** What is drawn of a query; `QueryController` has it, and so may any other source of data. */
export interface QueryView<D> {
  readonly data: D | undefined;
  readonly error: TrancheError | undefined;
  /** An answer is awaited. */
  readonly pending: boolean;
  /** … for so long that somebody should see it. */
  readonly busy: boolean;
  readonly stale: boolean;
  readonly empty: boolean;
  retry(): void;
}

export interface Faces<D> extends EmptyFaces {
  /** Draws good data. What it throws becomes the error face. */
  ready: (data: D) => unknown;
  /** The shape of what is coming, in its height. */
  skeleton?: () => TemplateResult;
  /** Other queries without whose data `ready` cannot draw. */
  needs?: readonly QueryView<unknown>[];
}

/**
 * The single place that draws what a query can be: loading, ready, empty, filtered to empty, forbidden, signed out, failed, stale under
 * a banner, and not connected to any client. Sets `aria-busy`, announces failures, and tells the widget, which sets `:state()` and
 * fires `tranche-ready`, `tranche-error` and `tranche-session-expired`.
 */
export function renderQuery<D>(host: FrameHost, query: QueryView<D>, faces: Faces<D>): TemplateResult {
  const all = [...(faces.needs ?? []), query];
  const pending = all.some((one) => one.pending);
  const shown = { busy: all.some((one) => one.busy), stale: query.stale };
  const draw = (face: Face, content: unknown, error?: TrancheError): TemplateResult =>
    wrap(host, pending, { ...shown, face, error }, content);

  const unconnected = host.surroundings.unconnected();
  if (unconnected) return draw('unconnected', unconnected);
  if (!textsReady(host)) return draw('loading', skeleton(faces));
  const failed = all.find((one) => one.error && one.data === undefined);
  if (failed?.error) return draw(faceOf(failed.error), errorFace(host, failed, failed.error), failed.error);
  if (query.data === undefined || all.some((one) => one.data === undefined)) return draw('loading', skeleton(faces));
  const banner = query.error ? staleBanner(host, query, query.error) : nothing;
  if (query.empty) return draw('empty', [banner, emptyFace(host, faces)], query.error);
  try {
    return draw('ready', [banner, faces.ready(query.data)], query.error);
  } catch (thrown) {
    const error = host.noteCrash(thrown);
    return draw('error', errorFace(host, query, error), error);
  }
}

function wrap(host: FrameHost, pending: boolean, shown: Shown, content: unknown): TemplateResult {
  host.noteShown(shown);
  return html`<div class="content ${shown.face}" tabindex="-1" aria-busy=${pending ? 'true' : 'false'}>
    ${content}
  </div>`;
}

function skeleton({ skeleton }: { skeleton?: () => TemplateResult }): TemplateResult {
  return skeleton?.() ?? skeletonLines(4);
}

function textsReady({ words, surroundings, strings }: FrameHost): boolean {
  return words.ready && surroundings.ready !== false && strings?.ready !== false;
}

function faceOf(error: TrancheError): Face {
  const word = errorWord(error);
  if (word === 'error_session_expired') return 'expired';
  return word === 'error_forbidden' ? 'forbidden' : 'error';
}
