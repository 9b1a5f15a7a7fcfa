import type { ReactiveControllerHost } from 'lit';

/** An element that controllers of ui can live on: it updates, and has a shadow root to look into. */
export type LiveHost = ReactiveControllerHost & HTMLElement;
