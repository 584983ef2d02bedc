import { notModelled } from './not-modelled.mjs';

const OPTIONS = new Set(['width', 'height', 'minWidth', 'minHeight', 'show', 'backgroundColor', 'webPreferences']);

/** A page of Chromium with the preload in an isolated world is what Electron shows under these, and only these. */
const REQUIRED = new Map([
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
  ['webSecurity', true],
]);

/** These change nothing that the host could show. */
const WITHOUT_EFFECT = new Set(['preload', 'spellcheck']);

/**
 * The preferences for the page among a window's options. Throws for options beyond the model, which all that weaken
 * the page are.
 * @param {import('electron').BrowserWindowConstructorOptions} options
 * @returns {import('electron').WebPreferences}
 */
export function checkWindowOptions(options) {
  const preferences = options.webPreferences ?? {};
  for (const name of Object.keys(options)) if (!OPTIONS.has(name)) throw notModelled(`the window option ${name}`);
  const given = new Map(Object.entries(/** @type {Record<string, unknown>} */ (preferences)));
  for (const [name, value] of REQUIRED)
    if (given.get(name) !== value) throw notModelled(`a window without ${name}: ${value}`);
  for (const name of given.keys())
    if (!REQUIRED.has(name) && !WITHOUT_EFFECT.has(name)) throw notModelled(`the web preference ${name}`);
  return preferences;
}
