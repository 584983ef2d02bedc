import { Module, createRequire } from 'node:module';

/**
 * From now on `require('electron')` is answered with `electron`, instead of the package of that name, which would
 * start to download the real one.
 * @param {object} electron
 * @param {string} mainFile who will ask
 */
export function answerRequire(electron, mainFile) {
  const require = createRequire(mainFile);
  const id = require.resolve('electron');
  const answer = new Module(id);
  answer.exports = electron;
  answer.loaded = true;
  require.cache[id] = answer;
}
