import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * `--mode main` or `--mode preload`: each becomes one self-contained CommonJS file, since a sandboxed preload can
 * require nothing, and the packaged app carries no node_modules.
 */
export default defineConfig(({ mode }) => ({
  root: ROOT,
  cacheDir: path.join(ROOT, '.cache/vite-electron'),
  build: {
    ssr: mode === 'main',
    outDir: path.join(ROOT, 'dist', mode),
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    target: mode === 'main' ? 'node24' : 'chrome150',
    rolldownOptions: {
      input: path.join(ROOT, `electron/${mode}.ts`),
      external: ['electron', ...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: `${mode}.cjs`, codeSplitting: false },
    },
  },
  ssr: { noExternal: true, target: 'node' },
}));
