import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bridgePeer } from './worlds/bridge-peer.mjs';
import { cloneCodec } from './worlds/clone-codec.mjs';
import { pageWorld } from './worlds/page-world.mjs';
import { preloadWorld } from './worlds/preload-world.mjs';

/** What stands before the preload's own text in its script, on the same line. */
export const PRELOAD_HEAD = '{ const preload = (require, module, exports, process) => {';

/**
 * The script that prepares the page's own world. The secret, without which nobody speaks in the preload's name, is
 * known to the two scripts only.
 * @param {string} secret
 */
export function pageScript(secret) {
  return `(${pageWorld.toString()})('${secret}', ${bridgePeer.toString()})`;
}

/**
 * The script that runs a preload in its isolated world.
 * @param {string} secret
 * @param {string} preloadFile
 */
export function preloadScript(secret, preloadFile) {
  const preload = readFileSync(preloadFile, 'utf8');
  const world = `(${preloadWorld.toString()})('${secret}', '${process.platform}', ${bridgePeer.toString()}, ${cloneCodec.toString()}, preload)`;
  return `${PRELOAD_HEAD}${preload}\n};\n${world} }\n//# sourceURL=${pathToFileURL(preloadFile).href}`;
}
