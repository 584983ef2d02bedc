import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What Playwright puts before the app's own arguments, and Electron takes for itself. */
const TAKEN_BY_ELECTRON = new Set(['--no-sandbox', '--inspect=0', '--remote-debugging-port=0']);

/**
 * @typedef {object} CommandLine
 * @property {string} appFolder
 * @property {{ name: string, version: string }} product
 * @property {string} mainFile the compiled main process
 * @property {string} userDataFolder
 * @property {boolean} isUnderPlaywright
 * @property {string[]} asSeenByApp what the app finds in `process.argv`
 */

/**
 * Reads what Electron was started with: its executable, then options, the app's folder, and what the app makes of the
 * rest.
 * @param {string[]} given
 * @returns {CommandLine}
 */
export function parseCommandLine([executable = '', ...given]) {
  const ours = given.filter((argument) => !TAKEN_BY_ELECTRON.has(argument));
  const appFolder = path.resolve(ours.find((argument) => !argument.startsWith('-')) ?? '.');
  const manifest = readManifest(appFolder);
  return {
    appFolder,
    product: { name: manifest.productName, version: manifest.version },
    mainFile: path.join(appFolder, manifest.main),
    userDataFolder: valueOf('user-data-dir', ours) ?? path.join(os.homedir(), '.config', manifest.productName),
    isUnderPlaywright: given.includes('--remote-debugging-port=0'),
    asSeenByApp: [executable, ...ours],
  };
}

/**
 * @param {string} option
 * @param {string[]} given
 */
function valueOf(option, given) {
  const prefix = `--${option}=`;
  return given.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

/**
 * @param {string} appFolder
 * @returns {{ main: string, productName: string, version: string }}
 */
function readManifest(appFolder) {
  const manifest = /** @type {unknown} */ (JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8')));
  return /** @type {{ main: string, productName: string, version: string }} */ (manifest);
}
