import type { TemplateResult } from 'lit';
import Plug from 'lucide/dist/esm/icons/plug.mjs';
import SearchX from 'lucide/dist/esm/icons/search-x.mjs';
import type { TrancheError } from '../core/errors.js';
import { StringsController } from '../i18n/strings-controller.js';
import type { EnvironmentController } from '../state/environment.js';
import { button } from '../ui/button.js';
import { face } from './faces.js';
import { frameStrings } from './frame-strings.js';
import type { EmptyFaces, FrameHost, Surroundings } from './host.js';

/** Codes of a provider that was set up wrongly. */
const SETUP = 'provider_';

/** What only a widget under a provider can be: not connected, set up wrongly, filtered to nothing. */
export class ProviderFaces implements Surroundings {
  readonly #host: FrameHost & { readonly environment: EnvironmentController };
  readonly #texts: StringsController<typeof frameStrings.en>;

  constructor(host: FrameHost & { readonly environment: EnvironmentController }) {
    this.#host = host;
    this.#texts = new StringsController(host, frameStrings);
  }

  get ready(): boolean {
    return this.#texts.ready;
  }

  /** A mistake of the page's developer, said where it will be seen. */
  unconnected(): TemplateResult | undefined {
    const { missing } = this.#host.environment;
    if (!missing) return undefined;
    const { t } = this.#texts;
    const detail = missing === 'provider' ? t('noProviderHint', { tag: this.#host.localName }) : t('noClientHint');
    return face({ icon: Plug, text: t(missing === 'provider' ? 'noProvider' : 'noClient'), detail });
  }

  errorFace({ code }: TrancheError): TemplateResult | undefined {
    if (!code.startsWith(SETUP)) return undefined;
    const { t } = this.#texts;
    return face({ icon: Plug, text: t('misconfigured'), detail: t('misconfiguredHint', { code }) });
  }

  errorText(error: TrancheError): string | undefined {
    const { t } = this.#texts;
    if (error.code.startsWith(SETUP)) return t('misconfigured');
    return this.#refusesFilters(error) ? t('invalidFilters') : undefined;
  }

  errorAction(error: TrancheError): TemplateResult | undefined {
    return this.#refusesFilters(error) ? this.#clearButton() : undefined;
  }

  filteredFace({ ownFacet, filteredToEmpty }: EmptyFaces): TemplateResult | undefined {
    const { environment, words } = this.#host;
    if (!environment.scope.isNarrowed(ownFacet)) return undefined;
    return face({ icon: SearchX, text: filteredToEmpty?.() ?? words.t('filteredEmpty'), actions: this.#clearButton() });
  }

  #refusesFilters({ code }: TrancheError): boolean {
    return code === 'invalid_input' && this.#host.environment.scope.isNarrowed();
  }

  #clearButton(): TemplateResult {
    const { environment, words } = this.#host;
    return button({ label: words.t('clearFilters'), onClick: () => environment.scope.clear() });
  }
}
