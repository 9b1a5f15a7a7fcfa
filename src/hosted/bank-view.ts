import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/button.js';
import type { DialogContent } from '../ui/dialog.js';
import { safeUrl } from './safe-url.js';
import type { Scene } from './scene.js';
import type { Challenge } from './vault-protocol.js';

export const methodFrame = 'tranche-method';
export const challengeFrame = 'tranche-challenge';

/** Everything a bank's page needs, and neither the top of the page nor new windows. */
const sandbox = 'allow-scripts allow-forms allow-same-origin';

/** For the bank alone, by name: the frame has no `src` that its powers could go by. */
function allowFor(url: string): string | typeof nothing {
  const safe = safeUrl(url);
  if (safe === undefined) return nothing;
  const { origin } = new URL(safe);
  return `payment ${origin}; publickey-credentials-get ${origin}`;
}

interface BankHooks {
  onLoad: () => void;
}

/** Where the bank looks at the browser; nobody sees it and nobody gets into it by Tab. */
export const methodView = ({ t }: Scene, { onLoad }: BankHooks): TemplateResult =>
  html`<iframe
    class="method"
    name=${methodFrame}
    title=${t('bankMethodFrame')}
    aria-hidden="true"
    tabindex="-1"
    sandbox=${sandbox}
    referrerpolicy="origin"
    @load=${onLoad}
  ></iframe>`;

export interface ChallengeHooks extends BankHooks {
  /** Opens the bank's page in a tab of its own. */
  onOpen: () => void;
}

const framed = ({ t }: Scene, { size, url }: Challenge, { onLoad }: ChallengeHooks): TemplateResult =>
  html`<iframe
    class="challenge size-${size}"
    name=${challengeFrame}
    title=${t('bankFrame')}
    sandbox=${sandbox}
    allow=${allowFor(url)}
    referrerpolicy="origin"
    @load=${onLoad}
  ></iframe>`;

/** The dialog round the bank's page; its cross leaves without a card. */
export function challengeContent(scene: Scene, challenge: Challenge, hooks: ChallengeHooks): DialogContent {
  const { t } = scene;
  const apart = challenge.redirect === true;
  return {
    title: t('bankTitle'),
    description: apart ? t('bankRedirect') : t('bankText'),
    closeLabel: t('bankClose'),
    body: html`${apart ? nothing : framed(scene, challenge, hooks)}`,
    ...(apart && { actions: html`${button({ label: t('bankOpen'), kind: 'primary', onClick: hooks.onOpen })}` }),
  };
}
