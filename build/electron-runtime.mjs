import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ELECTRON = path.resolve(import.meta.dirname, '../node_modules/electron');
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

/**
 * Electron's executable when its runtime is installed, else null. It is looked for by the files that Electron's
 * installer leaves, since `require('electron')` would start a download.
 * @param {string} folder the installed package
 * @returns {string | null}
 */
export function electronExecutable(folder = ELECTRON) {
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = path.join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/**
 * Electron's executable, its runtime downloaded when it is not there yet; null when it cannot be had.
 * @returns {string | null}
 */
export function ensureElectron() {
  const installed = electronExecutable();
  if (installed !== null) return installed;
  process.stderr.write('Fetching the Electron runtime, once…\n');
  spawnSync(process.execPath, [path.join(ELECTRON, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  return electronExecutable();
}

/**
 * Why Electron could not be had, in one sentence.
 * @param {string} nodeVersion such as 20.19.0
 */
export function whyNoElectron(nodeVersion = process.versions.node) {
  const failure = 'Electron’s runtime could not be downloaded';
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 12)
    ? `${failure}; its installer also needs Node 22.12 or newer, and this is Node ${nodeVersion}.`
    : `${failure}: it comes from github.com, which needs a network the first time.`;
}
