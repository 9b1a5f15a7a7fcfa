import type { CardSessionInput } from '../../contract/cards.js';
import type { CardSession } from '../../model/card-session.js';
import { MutationController } from '../../state/mutation.js';
import type { SourceHost } from '../../state/source.js';

/** How something that is done here stands. */
export type Change<I> = Pick<MutationController<I, CardSession>, 'status' | 'locked' | 'error' | 'input'>;

/** What changes something at the backend, each done once however often it is clicked. Loaded while the cards are being looked at. */
export class CardChanges {
  readonly create: MutationController<CardSessionInput, CardSession>;
  readonly cancel: MutationController<string, CardSession>;

  constructor(host: SourceHost) {
    this.create = new MutationController(host, {
      operation: 'cards.createSession',
      object: ({ id }) => id,
      touches: ['cards'],
      run: (client, input, options) => client.cards.createSession(input, options),
    });
    this.cancel = new MutationController(host, {
      operation: 'cards.cancelSession',
      object: (id) => id,
      touches: ['cards'],
      run: (client, id, options) => client.cards.cancelSession({ id }, options),
    });
  }
}
