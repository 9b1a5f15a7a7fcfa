import { houseRule } from './rules/house-rule.js';
import {
  completeWidgets,
  contractComments,
  definedTags,
  eventNames,
  partsInTheirPlace,
  sameStories,
} from './rules/widgets.js';

const folder = (path: string, files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [`${path}/${file}`, '']));

const complete = {
  ...folder('src/widgets/big-list', ['big-list.ts', 'define.ts', 'strings/en.ts', 'strings/fr.ts']),
  'test/widgets/big-list/big-list.browser.test.ts': '',
  'stories/widgets/big-list.stories.ts': '',
};

const without = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(complete).filter(([name]) => name !== path));

houseRule('a widget folder is complete', completeWidgets, {
  broken: Object.fromEntries(Object.keys(complete).map((path) => [`a missing ${path}`, without(path)])),
  kept: {
    'a complete widget': complete,
    'the provider, which draws nothing': {
      ...folder('src/widgets/provider', ['provider.ts', 'define.ts']),
      'test/widgets/provider/provider.browser.test.ts': '',
      'stories/widgets/provider.stories.ts': '',
    },
  },
});

houseRule('css is in styles.ts and models are pure', partsInTheirPlace, {
  broken: {
    'css in the class': { 'src/widgets/big-list/big-list.ts': 'const s = css`p { color: red; }`;' },
    'an event class elsewhere': { 'src/widgets/big-list/big-list.ts': 'class OpenEvent extends CustomEvent<null> {}' },
    'a model that draws': { 'src/widgets/big-list/model.ts': "import { html } from 'lit';" },
    'a model that uses a directive': {
      'src/widgets/big-list/model.ts': "import { repeat } from 'lit/directives/repeat.js';",
    },
  },
  kept: {
    'css in styles.ts': { 'src/widgets/big-list/styles.ts': 'export const s = css`p { color: red; }`;' },
    'styles of a part': { 'src/widgets/big-list/details-styles.ts': 'export const s = css`p { color: red; }`;' },
    'a pure model': { 'src/widgets/big-list/model.ts': "import type { Plan } from '../../model/plan.js';" },
  },
});

const story = (names: readonly string[]): Record<string, string> => ({
  ...complete,
  'stories/widgets/big-list.stories.ts': names.map((name) => `export const ${name} = {};`).join('\n'),
});

const names = ['Playground', 'Ready', 'Loading', 'Empty', 'Narrow', 'LongText', 'Languages', 'Themed'];

houseRule('every widget tells the same stories', sameStories, {
  broken: { 'a missing story': story(names) },
  kept: { 'a story that names itself': story([...names, "Failed = { name: 'Error' }; export const More"]) },
});

const widget = (comment: string, rest = 'class BigListElement {}', events = ''): Record<string, string> => ({
  ...complete,
  'src/widgets/big-list/big-list.ts': `/**\n * A list.\n${comment}\n */\nexport ${rest}`,
  'src/widgets/big-list/events.ts': events,
});

const tags = ['summary A list.', 'tag tranche-big-list', 'status stable', 'since 0.1'];
const comment = (...lines: string[]): string => lines.map((line) => ` * @${line}`).join('\n');
const drawing = 'class BigListElement { render() { return html`<p part="title row">${x}</p>`; } }';
const event = "export class BigListOpenEvent extends Event { static readonly type = 'tranche-big-list-open'; }";

houseRule('the contract comment is true', contractComments, {
  broken: {
    ...Object.fromEntries(tags.map((tag) => [`no @${tag}`, widget(comment(...tags.filter((other) => other !== tag)))])),
    'the tag of another': widget(comment('summary A.', 'tag tranche-list', 'status stable', 'since 0.1')),
    'a class of another name': widget(comment(...tags), 'class ListElement {}'),
    'an undocumented part': widget(comment(...tags, 'csspart title - The title.'), drawing),
    'an undocumented event': widget(comment(...tags), undefined, event),
  },
  kept: {
    'a whole comment': widget(
      comment(
        ...tags,
        'csspart title - The title.',
        'csspart row',
        'fires {BigListOpenEvent} tranche-big-list-open - Opened.',
      ),
      drawing,
      event,
    ),
  },
});

const events = (code: string): Record<string, string> => ({ 'src/widgets/a/events.ts': code });
const map = (entry: string): string => `declare global { interface GlobalEventHandlersEventMap { ${entry} } }`;

houseRule('events carry one name', eventNames, {
  broken: {
    'a type of another name': events(
      `export class PlanCancelEvent extends Event { static readonly type = 'tranche-cancel'; } ${map("'tranche-cancel': PlanCancelEvent")}`,
    ),
    'no entry in the map': events(
      "export class PlanCancelEvent extends Event { static readonly type = 'tranche-plan-cancel'; }",
    ),
    'a class that does not end in Event': events(
      "export class PlanCancel { static readonly type = 'tranche-plan-cancel'; }",
    ),
  },
  kept: {
    'one name': events(
      `export class PlanCancelEvent extends Event { static readonly type = 'tranche-plan-cancel'; } ${map("'tranche-plan-cancel': PlanCancelEvent")}`,
    ),
    'a type handed to super': events(
      `export class PlanOpenEvent extends Event { constructor() { super('tranche-plan-open'); } } ${map("'tranche-plan-open': PlanOpenEvent")}`,
    ),
    'our name in front of a platform name': events(
      `export class TrancheErrorEvent extends Event { static readonly type = 'tranche-error'; } ${map("'tranche-error': TrancheErrorEvent")}`,
    ),
    'a base class of their own': events('abstract class PlanEvent extends Event {}'),
  },
});

houseRule('define.ts registers the widget', definedTags, {
  broken: {
    'another tag': { 'src/widgets/big-list/define.ts': "define('tranche-list', BigListElement);" },
    'no registration': { 'src/widgets/big-list/define.ts': '' },
    'a registration elsewhere': { 'src/widgets/big-list/big-list.ts': "define('tranche-big-list', BigListElement);" },
  },
  kept: { 'its tag': { 'src/widgets/big-list/define.ts': "define('tranche-big-list', BigListElement);" } },
});
