import './node-version.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { hasDisplay, profileFolder, runInBrowser } from './browser-mode.mjs';
import { findBrowser } from './browsers.mjs';
import { BUILDS, isBuildFresh } from './build.mjs';
import { ensureElectron, whyNoElectron } from './electron-runtime.mjs';
import { SetUpError, ensureDependencies } from './set-up.mjs';
import { runSteps } from './steps.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Fixed: the browser keeps a plan by its origin, and the port is a part of that. */
const PORT = 47_831;

/** `npm start`: whatever is missing is set up; then Electron, else a browser's window, else an address to open. */
async function start() {
  ensureDependencies();
  if (!isBuildFresh() && (await runSteps(BUILDS)).failed > 0)
    throw new SetUpError('Kalends could not be built: see above.');

  if (!hasDisplay()) {
    await openBrowser(null);
    return;
  }
  const electron = ensureElectron();
  if (electron !== null) {
    const child = spawn(electron, [ROOT, ...process.argv.slice(2)], { stdio: 'inherit' });
    child.on('exit', (code) => process.exit(code ?? 1));
    return;
  }
  say(whyNoElectron());
  const browser = findBrowser();
  say(browser === null ? 'No Chromium-family browser was found either.' : 'Opening a browser window instead.');
  await openBrowser(browser);
}

/** @param {string | null} browser */
async function openBrowser(browser) {
  const { kind } = await runInBrowser({
    directory: path.join(ROOT, 'dist/renderer'),
    port: PORT,
    browser,
    profile: profileFolder(browser ?? ''),
    say,
  });
  if (kind === 'taken') process.exitCode = 1;
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
