import { houseRule } from './rules/house-rule.js';
import { downOnly, knownLayers, nobodyImportsGenerated } from './rules/layers.js';

const using = (path: string, statement: string): Record<string, string> => ({ [path]: statement });

houseRule('layers import downward only', downOnly, {
  broken: {
    'an upward import': using('src/core/money.ts', "import { Plan } from '../model/plan.js'; Plan;"),
    'an upward import of a type': using('src/core/money.ts', "import type { Plan } from '../model/plan.js';"),
    'an inline type import': using('src/core/money.ts', "export type P = import('../model/plan.js').Plan;"),
    'a dynamic import': using('src/client/a.ts', "export const x = import('../server/handler.js');"),
    'a re-export': using('src/client/a.ts', "export { x } from '../server/handler.js';"),
    'a value where only types may come': using('src/state/a.ts', "import { createClient } from '../client/client.js';"),
    'a widget importing a widget': using('src/widgets/a/a.ts', "import { B } from '../b/b.js';"),
    'a widget importing a backend': using('src/widgets/a/a.ts', "import { m } from '../../backends/memory/memory.js';"),
    'a package of another layer': using('src/widgets/a/a.ts', "import { z } from 'zod/mini';"),
    'the whole zod in the model': using('src/model/plan.ts', "import { z } from 'zod';"),
    'a Node module in the client': using('src/client/a.ts', "import { join } from 'node:path';"),
    'a package in core': using('src/core/a.ts', "import 'lit';"),
    'chart.js in a widget': using('src/widgets/a/a.ts', "const c = await import('chart.js');"),
    'the whole icon library': using('src/ui/icon.ts', "import { X } from 'lucide';"),
    'an import out of src': using('src/core/a.ts', "import { x } from '../../test/support/x.js';"),
  },
  kept: {
    'a downward import': using(
      'src/model/plan.ts',
      "import { x } from '../core/money.js'; import * as z from 'zod/mini';",
    ),
    'a type where types may come': using('src/state/a.ts', "import type { Client } from '../contract/client.js';"),
    'named types in one import': using('src/state/a.ts', "import { type A, type B } from '../client/client.js';"),
    'one icon': using('src/blocks/a.ts', "import Ban from 'lucide/dist/esm/icons/ban.mjs';"),
    'a widget using its own files': using('src/widgets/a/a.ts', "import { m } from './model.js';"),
    'the transport in a provider backend': using(
      'src/backends/p/p.ts',
      "import { t } from '../../client/transport.js';",
    ),
    'an empty tree': {},
  },
});

houseRule('every folder of src is a layer', knownLayers, {
  broken: { 'a new folder': { 'src/helpers/a.ts': '' } },
  kept: { 'a known one': { 'src/core/a.ts': '' } },
});

houseRule('nothing inside imports the generated entries', nobodyImportsGenerated, {
  broken: { 'an import of the index': using('src/client/a.ts', "import { x } from '../index.js';") },
  kept: { 'an import of a file': using('src/client/a.ts', "import { x } from './b.js';") },
});
