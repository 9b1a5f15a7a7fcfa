import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { manifestPlugin } from '../test/tools/stories/manifest-plugin.js';

// With older targets `light-dark()` would be rewritten into something that a color scheme set by code does not reach.
const build = { chunkSizeWarningLimit: 2000, cssTarget: ['chrome123', 'safari17.5', 'firefox126'] };

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The stand-in for a provider's card page, which stories show from the server's other name.
  staticDirs: [{ from: '../stories/support/card-page', to: '/card-page' }],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (settings) => mergeConfig(settings, { plugins: [manifestPlugin()], build }),
};

export default config;
