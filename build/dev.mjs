import './node-version.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { hasDisplay } from './browser-mode.mjs';
import { electronExecutable } from './electron-runtime.mjs';
import { ensureDependencies } from './set-up.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

ensureDependencies();
const vite = await import('vite');
const server = await vite.createServer({ configFile: path.join(ROOT, 'build/vite.renderer.config.ts') });
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
process.stdout.write(`The pages reload at ${url}\n`);

const electron = hasDisplay() ? electronExecutable() : null;
if (electron !== null) await keepElectronFresh(electron);

/**
 * Electron on the development server, started again whenever main or preload are built anew. Closing it ends all.
 * @param {string} executable
 */
async function keepElectronFresh(executable) {
  const bundles = await Promise.all(['main', 'preload'].map(watch));
  let restarting = false;
  let running = launch();
  for (const bundle of bundles)
    bundle.on('event', ({ code }) => {
      if (code !== 'END') return;
      restarting = true;
      running.kill();
    });

  function launch() {
    const child = spawn(executable, [ROOT], { stdio: 'inherit', env: { ...process.env, APP_DEV_URL: url } });
    // The next one starts only now, since a single instance may run at a time.
    child.on('exit', (code) => {
      if (!restarting) process.exit(code ?? 0);
      restarting = false;
      running = launch();
    });
    return child;
  }
}

/**
 * Builds a bundle of Electron's side, and again after every change; resolves after the first time.
 * @param {string} mode
 */
async function watch(mode) {
  const bundle = await vite.build({
    configFile: path.join(ROOT, 'build/vite.electron.config.ts'),
    mode,
    logLevel: 'warn',
    build: { watch: {} },
  });
  if (!('on' in bundle)) throw new Error('Vite did not watch.');
  await new Promise((resolve) => {
    const first = (/** @type {{ code: string }} */ { code }) => {
      if (code !== 'END') return;
      bundle.off('event', first);
      resolve(undefined);
    };
    bundle.on('event', first);
  });
  return bundle;
}
