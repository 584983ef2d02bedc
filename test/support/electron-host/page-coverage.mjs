import { mkdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromChromium } from './web-addresses.mjs';
import { PRELOAD_HEAD } from './world-scripts.mjs';

/**
 * @typedef {{ startOffset: number, endOffset: number, count: number }} Range
 */

/**
 * When Node collects coverage of the main process, collects that of the page and its preload in the same form, so that
 * one report covers all three. Answers with what writes it down.
 * @param {import('./devtools-pipe.mjs').DevToolsSession} devTools
 * @param {string} appFolder
 * @returns {Promise<() => Promise<void>>}
 */
export async function collectCoverage(devTools, appFolder) {
  const folder = process.env['NODE_V8_COVERAGE'];
  if (folder === undefined || folder === '') return () => Promise.resolve();
  await devTools.send('Profiler.enable');
  await devTools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await devTools.send('Profiler.takePreciseCoverage');
    const scripts = result.flatMap(({ scriptId, url, functions }) => {
      const source = sourceOf(fromChromium(url), appFolder);
      if (source === null) return [];
      const shifted = functions.map((one) => ({
        ...one,
        ranges: one.ranges.map((range) => shift(range, source.head)),
      }));
      return [{ scriptId, url: pathToFileURL(source.file).href, functions: shifted.filter(isInFile) }];
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `coverage-page-${randomUUID()}.json`), JSON.stringify({ result: scripts }));
  };
}

/**
 * The file that a script was built into, and how many characters the host has put before it.
 * @param {string} address
 * @param {string} appFolder
 */
function sourceOf(address, appFolder) {
  if (address.startsWith('file:')) return { file: new URL(address).pathname, head: PRELOAD_HEAD.length };
  if (!address.startsWith('app:')) return null;
  return { file: path.join(appFolder, 'dist/renderer', new URL(address).pathname), head: 0 };
}

/**
 * @param {Range} range
 * @param {number} head
 */
function shift({ startOffset, endOffset, count }, head) {
  return { startOffset: Math.max(0, startOffset - head), endOffset: Math.max(0, endOffset - head), count };
}

/** @param {{ ranges: Range[] }} coverage */
function isInFile({ ranges }) {
  return ranges.some(({ startOffset, endOffset }) => endOffset > startOffset);
}
