import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './browsers.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Whether what npm installed in `root` is what its package-lock.json asks for. Packages for other systems are optional
 * and may be absent. npm writes its own record only after a whole installation, so an interrupted one disagrees.
 * @param {string} root
 */
export function dependenciesAgree(root = ROOT) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  const installed = lockedPackages(record);
  return (
    [...installed.keys()].every((name) => wanted.has(name)) &&
    [...wanted].every(([name, { version, optional }]) => {
      const found = installed.get(name);
      return found === undefined ? optional === true : found.version === version;
    })
  );
}

/**
 * Installs the locked dependencies when they are not there already; no network otherwise. Throws when npm fails.
 * No dependency needs its installation scripts, so none is run.
 * @param {string} root
 */
export function ensureDependencies(root = ROOT) {
  if (dependenciesAgree(root)) return;
  process.stderr.write('Installing dependencies…\n');
  const npm = process.env['npm_execpath'];
  const options = /** @type {const} */ (['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  const run =
    npm !== undefined && npm.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
      : // npm is a batch file on Windows, which only a shell can start; the arguments are constants.
        spawnSync(['npm', ...options].join(' '), { cwd: root, stdio: 'inherit', shell: true });
  if (run.status !== 0)
    throw new SetUpError(
      'npm could not install the dependencies: see its message above; the first time needs a network.',
    );
}

/**
 * A Chromium for tests: the browser named by KALENDS_CHROMIUM, an installed one, or Playwright's own download.
 * @returns {string | null}
 */
export function findChromium() {
  return findBrowser() ?? downloadedChromium();
}

/**
 * A Chromium for tests, installed when there is none: from Debian's packages as root, else by Playwright.
 * Throws a SetUpError that says what to do when neither can be done.
 * @returns {string}
 */
export function ensureChromium() {
  return findChromium() ?? installChromium();
}

/** A set-up that cannot go on without the person: the message is all that they need to see. */
export class SetUpError extends Error {}

function installChromium() {
  const named = process.env['KALENDS_CHROMIUM'];
  if (named !== undefined && named !== '')
    throw new SetUpError(`KALENDS_CHROMIUM names ${named}, which does not exist.`);
  process.stderr.write('Installing Chromium for the tests…\n');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const packaged = findChromium();
    if (packaged !== null) return packaged;
  }
  run(process.execPath, [path.join(ROOT, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded !== null) return downloaded;
  throw new SetUpError(
    'The tests need Chromium, and it could not be installed. Install Chromium or Chrome, ' +
      'or name one that is installed in KALENDS_CHROMIUM, and run npm test again.',
  );
}

/**
 * @param {string} program
 * @param {string[]} options
 */
function run(program, options) {
  spawnSync(program, options, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Playwright is loaded only here, since it may not be installed yet. */
function downloadedChromium() {
  if (!existsSync(path.join(ROOT, 'node_modules', 'playwright'))) return null;
  const playwright = /** @type {typeof import('playwright')} */ (createRequire(import.meta.url)('playwright'));
  const executable = playwright.chromium.executablePath();
  return existsSync(executable) ? executable : null;
}

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Map<string, LockedPackage>}
 */
function lockedPackages(file) {
  const { packages } = /** @type {{ packages: Record<string, LockedPackage> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  // The empty name is the project itself.
  return new Map(Object.entries(packages).filter(([name]) => name !== ''));
}
