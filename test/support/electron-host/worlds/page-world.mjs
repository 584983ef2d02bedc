/**
 * Runs in the page's own world before any of its scripts: whatever the preload exposes appears on `window`, frozen and
 * for good, as contextBridge leaves it. Shipped into the page as text.
 * @param {string} secret
 * @param {typeof import('./bridge-peer.mjs').bridgePeer} bridgePeer
 */
export function pageWorld(secret, bridgePeer) {
  if (window !== window.top) return;
  bridgePeer(`${secret}-to-preload`, `${secret}-to-page`, (name, api) => {
    Object.defineProperty(window, name, { value: deeplyFrozen(api), enumerable: true });
  });

  /** @param {unknown} value */
  function deeplyFrozen(value) {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(deeplyFrozen);
    return Object.freeze(value);
  }
}
