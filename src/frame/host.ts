import type { ReactiveControllerHost } from 'lit';
import type { TrancheError } from '../core/errors.js';
import type { LocaleController } from '../i18n/locale-controller.js';
import type { Translate } from '../i18n/strings.js';
import type { Words } from '../i18n/words.js';
import type { EnvironmentController } from '../state/environment.js';
import type { CopyController } from '../ui/copy.js';
import type { LiveController } from '../ui/live.js';
import type { FrameStrings } from './frame-strings.js';

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

/** What the frame's templates need of a widget. */
export interface FrameHost extends ReactiveControllerHost, HTMLElement {
  readonly headingLevel: number;
  readonly environment: EnvironmentController;
  readonly locales: LocaleController;
  readonly words: Texts<Words>;
  readonly frameWords: Texts<FrameStrings>;
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
