/**
 * @typedef {ReturnType<typeof import('./clone-codec.mjs').cloneCodec>} Codec
 * @typedef {ReturnType<Codec['encode']>} Encoded
 *
 * @typedef {{ kind: 'invoke', id: number, channel: string, values: Encoded } | { kind: 'failed', error: string }
 *   } FromPreload
 *
 * @typedef {{ kind: 'push', channel: string, values: Encoded } | { kind: 'result', id: number, value: Encoded }
 *   | { kind: 'error', id: number, error: string }} ToPreload
 *
 * @typedef {(event: object, ...values: unknown[]) => void} Listener
 *
 * @typedef {{ electronHostSend: (message: string) => void, electronHostReceive: (message: ToPreload) => void
 *   }} HostGlobals
 */

/**
 * Runs in an isolated world before any script of the page: the preload with what a sandboxed one finds, which is
 * `ipcRenderer`, `contextBridge`, and no module but `electron`. Shipped into the page as text.
 * @param {string} secret
 * @param {string} platform
 * @param {typeof import('./bridge-peer.mjs').bridgePeer} bridgePeer
 * @param {typeof import('./clone-codec.mjs').cloneCodec} cloneCodec
 * @param {(require: (id: string) => unknown, module: object, exports: object, process: object) => void} preload
 */
export function preloadWorld(secret, platform, bridgePeer, cloneCodec, preload) {
  if (window !== window.top) return;
  const globals = /** @type {HostGlobals} */ (/** @type {unknown} */ (globalThis));
  const { encode, decode } = cloneCodec();
  const bridge = bridgePeer(`${secret}-to-page`, `${secret}-to-preload`, () => undefined);
  /** @type {Map<string, Set<Listener>>} */
  const listeners = new Map();
  /** @type {Map<number, { channel: string, resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const calls = new Map();
  let lastId = 0;

  const ipcRenderer = {
    invoke: (/** @type {string} */ channel, /** @type {unknown[]} */ ...values) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        send({ kind: 'invoke', id: lastId, channel, values: encode(values) });
        calls.set(lastId, { channel, resolve, reject });
      }),
    on: (/** @type {string} */ channel, /** @type {Listener} */ listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    removeListener: (/** @type {string} */ channel, /** @type {Listener} */ listener) => {
      listeners.get(channel)?.delete(listener);
    },
  };
  const electron = {
    ipcRenderer: strict(ipcRenderer, 'ipcRenderer'),
    contextBridge: strict({ exposeInMainWorld: bridge.expose }, 'contextBridge'),
  };

  globals.electronHostReceive = receive;
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, strict({ platform }, 'process'));
  } catch (error) {
    send({ kind: 'failed', error: error instanceof Error ? String(error.stack) : String(error) });
  }

  /** @param {string} id */
  function require(id) {
    // The words of a sandboxed preload.
    if (id !== 'electron') throw new Error(`module not found: ${id}`);
    return strict(electron, 'electron');
  }

  /** @param {FromPreload} message */
  function send(message) {
    globals.electronHostSend(JSON.stringify(message));
  }

  /** @param {ToPreload} message */
  function receive(message) {
    if (message.kind === 'push') {
      const event = { sender: ipcRenderer, ports: [] };
      const values = /** @type {unknown[]} */ (decode(message.values));
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...values);
      return;
    }
    const call = calls.get(message.id);
    calls.delete(message.id);
    if (message.kind === 'result') call?.resolve(decode(message.value));
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.error}`));
  }

  /**
   * @template {object} Modelled
   * @param {Modelled} value
   * @param {string} name
   * @returns {Modelled}
   */
  function strict(value, name) {
    return new Proxy(value, {
      get(target, key) {
        if (!(key in target)) throw new Error(`[electron host] ${name}.${String(key)} is not modelled in a preload`);
        return /** @type {unknown} */ (Reflect.get(target, key));
      },
    });
  }
}
