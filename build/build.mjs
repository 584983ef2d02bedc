import './node-version.mjs';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMain, runSteps } from './steps.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const VITE = 'node_modules/vite/bin/vite.js';
const SOURCES = [
  'renderer',
  'electron',
  'shared',
  'build/vite.renderer.config.ts',
  'build/vite.electron.config.ts',
  'package.json',
  'package-lock.json',
];
const RESULTS = ['dist/renderer/index.html', 'dist/main/main.cjs', 'dist/preload/preload.cjs'];

/** The three bundles: the pages, Electron's main process, and its sandboxed preload. */
export const BUILDS = [
  { name: 'build renderer', options: ['-c', 'build/vite.renderer.config.ts'] },
  { name: 'build main', options: ['-c', 'build/vite.electron.config.ts', '--mode', 'main'] },
  { name: 'build preload', options: ['-c', 'build/vite.electron.config.ts', '--mode', 'preload'] },
].map(({ name, options }) => ({ name, script: VITE, options: ['build', '--logLevel', 'warn', ...options] }));

/**
 * Whether every bundle is there and newer than all that it is made of, in the project at `root`.
 * @param {string} root
 */
export function isBuildFresh(root = ROOT) {
  const results = RESULTS.map((file) => path.join(root, file));
  if (!results.every((file) => existsSync(file))) return false;
  const built = Math.min(...results.map((file) => statSync(file).mtimeMs));
  return newest(SOURCES.map((source) => path.join(root, source))) < built;
}

/**
 * The latest change among files and all that folders hold, in milliseconds; a folder's own date tells of removals.
 * @param {string[]} places
 * @returns {number}
 */
function newest(places) {
  return Math.max(
    0,
    ...places.map((place) => {
      const found = statSync(place, { throwIfNoEntry: false });
      if (found === undefined) return 0;
      if (!found.isDirectory()) return found.mtimeMs;
      return Math.max(found.mtimeMs, newest(readdirSync(place).map((name) => path.join(place, name))));
    }),
  );
}

if (isMain(import.meta.url)) {
  const { failed } = await runSteps(BUILDS);
  process.exitCode = failed === 0 ? 0 : 1;
}
