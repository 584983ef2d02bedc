import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sandboxFlags } from './browsers.mjs';
import { isServedByKalends, serve } from './serve.mjs';

/** A browser that ends sooner than this never was the window's own process: it handed the window to an open one. */
const HAND_OVER_MS = 2000;

/**
 * How browser mode goes on: the window was closed; pages are served until `close`; Kalends was already running; or
 * another program has the port.
 * @typedef {{ kind: 'closed' } | { kind: 'serving', close: () => Promise<void> } | { kind: 'running' } | { kind: 'taken' }} BrowserMode
 */

/**
 * Serves the built pages in `directory` and opens them in `browser` as a window of its own with its own `profile`;
 * without a browser it only serves. What a person has to know goes to `say`.
 * @param {{ directory: string, port: number, browser: string | null, profile: string, say: (text: string) => void }} options
 * @returns {Promise<BrowserMode>}
 */
export async function runInBrowser({ directory, port, browser, profile, say }) {
  const server = await serveUnlessTaken(directory, port);
  const url = server?.url ?? `http://127.0.0.1:${port}/`;
  if (server === null && !(await isServedByKalends(url))) {
    say(`Port ${port} is in use by another program. The plan belongs to this port, so please stop that program.`);
    return { kind: 'taken' };
  }
  if (browser === null) {
    say(server === null ? `Kalends is already running at ${url}` : `Kalends is at ${url} (Ctrl+C stops it)`);
    return server === null ? { kind: 'running' } : { kind: 'serving', close: server.close };
  }

  const { exitCode, milliseconds } = await showWindow(browser, url, profile);
  if (server === null) return { kind: 'running' };
  if (exitCode === 0 && milliseconds > HAND_OVER_MS) {
    await server.close();
    return { kind: 'closed' };
  }
  if (exitCode !== 0) say(`${path.basename(browser)} could not show the window (exit code ${exitCode}).`);
  say(`Kalends stays at ${url} (Ctrl+C stops it)`);
  return { kind: 'serving', close: server.close };
}

/**
 * Where the browser keeps Kalends' plans, apart from the person's own browsing.
 * @param {string} browser
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} home
 */
export function profileFolder(browser, platform = process.platform, environment = process.env, home = os.homedir()) {
  switch (platform) {
    case 'darwin':
      return `${home}/Library/Application Support/Kalends/browser`;
    case 'win32':
      return path.win32.join(
        environment['LocalAppData'] ?? path.win32.join(home, 'AppData\\Local'),
        'Kalends\\browser',
      );
    default:
      // A snap may not write to hidden folders of the person's home.
      return browser.startsWith('/snap/')
        ? `${home}/snap/${path.posix.basename(browser)}/common/kalends`
        : path.posix.join(environment['XDG_DATA_HOME'] || `${home}/.local/share`, 'kalends/browser');
  }
}

/**
 * Whether windows can be shown: Linux without either display server cannot.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 */
export function hasDisplay(platform = process.platform, environment = process.env) {
  return (
    platform === 'darwin' || platform === 'win32' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
  );
}

/**
 * @param {string} directory
 * @param {number} port
 */
async function serveUnlessTaken(directory, port) {
  try {
    return await serve({ directory, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
    throw error;
  }
}

/**
 * Opens the window and resolves when its process ends.
 * @param {string} browser
 * @param {string} url
 * @param {string} profile
 * @returns {Promise<{ exitCode: number, milliseconds: number }>}
 */
function showWindow(browser, url, profile) {
  mkdirSync(profile, { recursive: true });
  const started = performance.now();
  const flags = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-sync',
    '--window-size=1280,860',
    ...sandboxFlags(),
  ];
  return new Promise((resolve) => {
    const child = spawn(browser, flags, { stdio: 'ignore' });
    const end = (/** @type {number} */ exitCode) => {
      process.off('SIGTERM', stop);
      resolve({ exitCode, milliseconds: performance.now() - started });
    };
    const stop = () => {
      child.kill();
      process.exit();
    };
    process.once('SIGTERM', stop);
    child.on('error', () => end(127));
    child.on('exit', (code) => end(code ?? 1));
  });
}
