import { join } from 'node:path';
import { defineConfig } from 'vite';
import { angular } from './ahead-of-time.js';

const root = import.meta.dirname;

export default defineConfig({ root, base: './', plugins: [angular(join(root, 'tsconfig.json'))] });
