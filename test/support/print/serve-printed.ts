import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, preview } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Serves the page that lays out documents, built as the app is shipped; its module is `/printed.js`. */
export async function servePrinted(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  // Playwright calls the environment "test", and React would be built for development.
  process.env['NODE_ENV'] = 'production';
  const outDir = await mkdtemp(path.join(ROOT, '.cache/printed-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'printed-page.tsx'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'printed.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  await writeFile(path.join(outDir, 'index.html'), '<!doctype html><link rel="stylesheet" href="/style.css"><body>');
  const server = await preview({ configFile: false, root: ROOT, build: { outDir }, preview: { port: 0 } });
  return {
    address: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
