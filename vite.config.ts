import { vitePlugin as remix } from '@remix-run/dev';
import rtl from 'postcss-rtlcss';
import { Mode } from 'postcss-rtlcss/options';
import { defineConfig } from 'vite';
import remixOptions from './remix.config.js';

export default defineConfig({
  plugins: [remix(remixOptions)],
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  css: {
    postcss: { plugins: [rtl({ mode: Mode.combined })] },
    preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
  },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
