/**
 * Values as JSON for the way between the main process and the preload, where Electron clones them: what is plain, and
 * octets. Shipped into the page as text, so it uses nothing but what the language has.
 */
export function cloneCodec() {
  /** Calls with too many arguments overflow the stack. */
  const CHUNK = 0x8000;

  return { encode, decode };

  /**
   * @typedef {null | string | number | boolean | { kind: 'undefined' } | { kind: 'octets', base64: string }
   *   | { kind: 'array', items: Encoded[] } | { kind: 'object', entries: [string, Encoded][] }} Encoded
   */

  /**
   * Throws for what Electron would not clone (functions), and for what is not modelled.
   * @param {unknown} value
   * @returns {Encoded}
   */
  function encode(value) {
    if (value === undefined) return { kind: 'undefined' };
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'function') throw new Error('An object could not be cloned.');
    if (Array.isArray(value)) return { kind: 'array', items: value.map(encode) };
    // By its name, since the value may come from another world with a constructor of its own.
    const type = Object.prototype.toString.call(value);
    if (type === '[object Uint8Array]') return { kind: 'octets', base64: toBase64(/** @type {Uint8Array} */ (value)) };
    if (type === '[object Object]') {
      const entries = Object.entries(value);
      return { kind: 'object', entries: entries.map(([key, item]) => [key, encode(item)]) };
    }
    throw new Error(`[electron host] to clone ${type} is not modelled`);
  }

  /**
   * @param {Encoded} value
   * @returns {unknown}
   */
  function decode(value) {
    if (value === null || typeof value !== 'object') return value;
    switch (value.kind) {
      case 'undefined':
        return undefined;
      case 'octets':
        return Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0));
      case 'array':
        return value.items.map(decode);
      case 'object':
        return Object.fromEntries(value.entries.map(([key, item]) => [key, decode(item)]));
    }
  }

  /** @param {Uint8Array} octets */
  function toBase64(octets) {
    const pieces = [];
    for (let at = 0; at < octets.length; at += CHUNK)
      pieces.push(String.fromCharCode(...octets.subarray(at, at + CHUNK)));
    return btoa(pieces.join(''));
  }
}
