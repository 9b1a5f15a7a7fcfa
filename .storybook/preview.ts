import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import { applyGlobals, globalTypes, initialGlobals } from './globals.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  decorators: [
    (story, { globals, canvasElement }) => {
      applyGlobals(globals, canvasElement);
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Architecture', 'Widgets', 'Tokens', 'Events', 'Client', 'Decisions', ['All'], 'ui'] },
    },
  },
};

export default preview;
