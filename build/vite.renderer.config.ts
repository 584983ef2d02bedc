import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../shared/desktop/content-security-policy.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const { version: VERSION } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** What Vite's hot reload needs beyond the policy of the product: its inline scripts and styles, and its socket. */
const DEVELOPMENT_POLICY = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws:");

/** Lays the policy beside the pages, for `serve.mjs`, which cannot read TypeScript. */
const policyFile: Plugin = {
  name: 'content-security-policy',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'content-security-policy.txt', source: CONTENT_SECURITY_POLICY });
  },
};

export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  // Relative, since the same files are served under app:// and http://.
  base: './',
  cacheDir: path.join(ROOT, '.cache/vite'),
  plugins: [react(), policyFile],
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(VERSION) },
  worker: { format: 'es' },
  build: {
    outDir: path.join(ROOT, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    // A data: URL would be refused by the policy.
    assetsInlineLimit: 0,
    sourcemap: true,
    reportCompressedSize: false,
  },
  server: {
    host: '127.0.0.1',
    // Fixed, since the plan belongs to the origin; not the port of `npm start`, whose plan is not to be played with.
    port: 47_832,
    strictPort: true,
    headers: { 'Content-Security-Policy': DEVELOPMENT_POLICY },
    fs: { allow: [ROOT] },
  },
});
