import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './pieces-sheet.js';

const meta: Meta = {
  title: 'ui/Pieces',
  component: 'tranche-pieces-sheet',
  render: ({ locale }: { locale?: string }) => html`<tranche-pieces-sheet .locale=${locale}></tranche-pieces-sheet>`,
};
export default meta;

export const English: StoryObj = { args: { locale: 'en' } };
export const French: StoryObj = { args: { locale: 'fr' } };
export const RightToLeft: StoryObj = { args: { locale: 'ar' } };
