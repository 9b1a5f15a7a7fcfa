import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TrancheError } from '../core/errors.js';
import type { LocaleController } from '../i18n/locale-controller.js';
import type { Translate } from '../i18n/strings.js';
import type { Words } from '../i18n/words.js';
import type { FilterKey } from '../state/scope.js';
import type { CopyController } from '../ui/copy.js';
import type { LiveController } from '../ui/live.js';

/** Texts that may still be on their way. */
export interface Texts<T> {
  readonly t: Translate<T>;
  readonly ready: boolean;
  /** Language the texts are in. */
  readonly lang: string;
}

/** What is on the screen; each is also a `:state()`. */
export type Face = 'loading' | 'ready' | 'empty' | 'error' | 'forbidden' | 'expired' | 'unconnected';

/** What one rendering shows, for the states, events and announcements that follow it. */
export interface Shown {
  readonly face: Face;
  readonly stale: boolean;
  readonly busy: boolean;
  readonly error: TrancheError | undefined;
}

/** A query without data and without failure. */
export interface EmptyFaces {
  /** Nothing there at all: a sentence and what to do. */
  empty?: () => unknown;
  /** Nothing left by the filters; a button that clears them follows. */
  filteredToEmpty?: () => unknown;
  /** Filter keys the query is not narrowed by: the widget's own facet. */
  ownFacet?: readonly FilterKey[];
}

/** What the place of a widget in its page brings about: faces and texts beside those of its queries. */
export interface Surroundings {
  /** False while texts are on their way. */
  readonly ready?: boolean;
  /** Nobody gave a client in good time. */
  unconnected(): TemplateResult | undefined;
  /** An error that comes from the surroundings, with a face of its own. */
  errorFace?(error: TrancheError): TemplateResult | undefined;
  /** … and its sentence. */
  errorText?(error: TrancheError): string | undefined;
  /** A way out beside *try again*. */
  errorAction?(error: TrancheError): TemplateResult | undefined;
  /** There is nothing because of filters that others set. */
  filteredFace?(faces: EmptyFaces): TemplateResult | undefined;
}

/** What the frame's templates need of a widget. */
export interface FrameHost extends ReactiveControllerHost, HTMLElement {
  readonly headingLevel: number;
  readonly surroundings: Surroundings;
  readonly locales: LocaleController;
  readonly words: Texts<Words>;
  /** The widget's own texts. */
  readonly strings?: { readonly ready: boolean };
  readonly live: LiveController;
  readonly copy: CopyController;
  /** Called by `renderQuery` with what it draws. */
  noteShown(shown: Shown): void;
  /** Called when somebody asked for another try; focus must not get lost when the button goes. */
  noteRetry(): void;
  /** Reports what `ready` threw. */
  noteCrash(error: unknown): TrancheError;
}
