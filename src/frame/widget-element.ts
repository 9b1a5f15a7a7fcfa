import type { Client } from '../contract/client.js';
import type { Meta } from '../model/meta.js';
import { EnvironmentController } from '../state/environment.js';
import { QueryController } from '../state/query.js';
import { FrameElement } from './frame-element.js';
import { ProviderFaces } from './provider-faces.js';

/** What every widget of a merchant is made from: finds its client and language in the page around it, and has `meta`. */
export abstract class WidgetElement<C extends Partial<Client> = Client> extends FrameElement<C> {
  /** @internal */
  declare readonly source: EnvironmentController;
  /** @internal */
  readonly surroundings: ProviderFaces = new ProviderFaces(this);
  /** @internal Account, capabilities and rules; asked once for all widgets of a client. */
  readonly meta: QueryController<[], Meta> = new QueryController<[], Meta>(this, {
    operation: 'meta.get',
    reads: ['meta'],
    keep: true,
    args: () => [],
    run: (client, _args, options) => client.meta.get({}, options),
  });

  /** @internal */
  get environment(): EnvironmentController {
    return this.source;
  }

  protected override connect(): EnvironmentController {
    return new EnvironmentController(this);
  }

  protected override get given() {
    const { locale, timeZone } = this.environment;
    return { locale, timeZone: timeZone ?? this.meta.data?.account.timeZone };
  }
}
