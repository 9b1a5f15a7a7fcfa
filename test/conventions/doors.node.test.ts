import { heavyPartsAreLazy, languagesAreLazy, packagesHaveOneDoor } from './rules/doors.js';
import { houseRule } from './rules/house-rule.js';

houseRule('each package has one door', packagesHaveOneDoor, {
  broken: {
    'chart.js beside its runtime': { 'src/charts/theme.ts': "import { Chart } from 'chart.js';" },
    'a second file with the task': { 'src/state/mutation.ts': "import { Task } from '@lit/task';" },
  },
  kept: { 'the door itself': { 'src/charts/chart-runtime.ts': "import { Chart } from 'chart.js';" } },
});

houseRule('languages are loaded on demand', languagesAreLazy, {
  broken: { 'a language, at once': { 'src/widgets/a/a.ts': "import { fr } from './strings/fr.js';" } },
  kept: {
    'a language, on demand': { 'src/widgets/a/a.ts': "export const x = () => import('./strings/fr.js');" },
    'English, which is bundled': { 'src/widgets/a/a.ts': "import { en } from './strings/en.js';" },
  },
});

const widget = (files: Record<string, string>): Record<string, string> => ({
  'src/widgets/a/a.ts': "import { draw } from '../../charts/draw.js';",
  'src/charts/chart-runtime.ts': '',
  ...files,
});

houseRule('heavy parts never load with a widget', heavyPartsAreLazy, {
  broken: {
    'the chart runtime, at once': { 'src/widgets/a/a.ts': "import '../../charts/chart-runtime.js';" },
    'by a way round': widget({ 'src/charts/draw.ts': "import { Chart } from './chart-runtime.js';" }),
  },
  kept: {
    'the chart runtime, on demand': widget({
      'src/charts/draw.ts': "export const x = () => import('./chart-runtime.js');",
    }),
    'its types': widget({ 'src/charts/draw.ts': "import type { X } from './chart-runtime.js';" }),
    'inside of what is lazy': widget({
      'src/charts/draw.ts': "export const x = () => import('./heavy.js');",
      'src/charts/heavy.ts': "import './chart-runtime.js';",
    }),
  },
});
