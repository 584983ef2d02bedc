/** What JavaScript itself looks for on any value: absence is an answer, not a use. */
const ASKED_BY_LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType']);

/**
 * The same value, but using what it does not have throws: a test must never pass because the host kept silent.
 * @template {object} Modelled
 * @param {Modelled} value
 * @param {string} name what Electron calls it
 * @returns {Modelled}
 */
export function modelled(value, name) {
  return new Proxy(value, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !ASKED_BY_LANGUAGE.has(key))
        throw notModelled(`${name}.${key}`);
      return /** @type {unknown} */ (Reflect.get(target, key, receiver));
    },
  });
}

/**
 * The error for a use of Electron beyond the model.
 * @param {string} what
 */
export function notModelled(what) {
  return new Error(`[electron host] ${what} is not modelled`);
}
