import { defineConfig } from 'vite';

// JSX needs no plugin; `@vitejs/plugin-react` would add hot reloading.
export default defineConfig({ root: import.meta.dirname, base: './' });
