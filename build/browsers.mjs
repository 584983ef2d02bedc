import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Where browsers of the Chromium family usually stand on `platform`, the likeliest first. `environment` is asked for
 * the search path and for Windows' program folders; `home` is the user's folder.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} home
 * @returns {string[]}
 */
export function browserCandidates(platform = process.platform, environment = process.env, home = os.homedir()) {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'].flatMap((name) =>
        ['/Applications', `${home}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    case 'win32':
      return [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
        'Vivaldi\\Application\\vivaldi.exe',
      ].flatMap((executable) =>
        [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LocalAppData']]
          .filter((folder) => folder !== undefined)
          .map((folder) => path.win32.join(folder, executable)),
      );
    default:
      return [
        ...['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'brave-browser'].flatMap(
          (name) => onSearchPath(name, environment),
        ),
        // Ubuntu's chromium-browser only calls the snap, and the profile of a snap needs a folder of its own: see
        // start-browser.mjs. So the snap comes before it.
        '/snap/bin/chromium',
        ...onSearchPath('chromium-browser', environment),
      ];
  }
}

/**
 * The browser named by KALENDS_CHROMIUM, else the first installed one of the Chromium family, else null.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env['KALENDS_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return browserCandidates().find((candidate) => existsSync(candidate)) ?? null;
}

/**
 * Chromium refuses to run as root with its sandbox, which is how containers run it.
 * @returns {string[]}
 */
export function sandboxFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} environment
 */
function onSearchPath(name, environment) {
  return (environment['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder) => path.posix.join(folder, name));
}
