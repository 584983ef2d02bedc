/**
 * One end of Electron's contextBridge. The page and the preload share the document, but no objects: calls travel as
 * events whose `detail` Chromium clones, synchronously, and functions travel as numbers. Shipped into the page as text.
 * @param {string} outgoing the event's name towards the other end
 * @param {string} incoming
 * @param {(name: string, api: unknown) => void} onExposed what the other end has exposed under a name
 */
export function bridgePeer(outgoing, incoming, onExposed) {
  /**
   * @typedef {(...values: unknown[]) => unknown} AnyFunction
   *
   * @typedef {{ kind: 'function', id: number } | { kind: 'promise', id: number } | { kind: 'array', items: Wrapped[] }
   *   | { kind: 'object', entries: [string, Wrapped][] } | { kind: 'value', value: unknown }} Wrapped
   *
   * @typedef {{ kind: 'expose', name: string, api: Wrapped } | { kind: 'call', id: number, values: Wrapped[] }
   *   | { kind: 'return', value: Wrapped } | { kind: 'throw', message: string }
   *   | { kind: 'resolve', id: number, value: Wrapped } | { kind: 'reject', id: number, message: string }} Message
   */

  // Kept from the page, which might replace them.
  const dispatch = EventTarget.prototype.dispatchEvent.bind(document);
  const BridgeEvent = CustomEvent;

  let lastId = 0;
  /** Ours, which the other end may call. @type {Map<number, AnyFunction>} */
  const functions = new Map();
  /** @type {WeakMap<AnyFunction, number>} */
  const idsOfFunctions = new WeakMap();
  /** Theirs, as ours to call. @type {Map<number, AnyFunction>} */
  const callers = new Map();
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const promised = new Map();
  /** How calls have ended; more than one at a time, since a call may call back. @type {Message[]} */
  const outcomes = [];

  document.addEventListener(
    incoming,
    (event) => {
      event.stopImmediatePropagation();
      receive(/** @type {CustomEvent<Message>} */ (event).detail);
    },
    true,
  );
  return {
    /**
     * @param {string} name
     * @param {unknown} api
     */
    expose: (name, api) => post({ kind: 'expose', name, api: wrap(api) }),
  };

  /** @param {Message} message */
  function post(message) {
    dispatch(new BridgeEvent(outgoing, { detail: message }));
  }

  /** @param {Message} message */
  function receive(message) {
    switch (message.kind) {
      case 'expose':
        onExposed(message.name, unwrap(message.api));
        break;
      case 'call':
        post(call(message.id, message.values));
        break;
      case 'return':
      case 'throw':
        outcomes.push(message);
        break;
      case 'resolve':
        promised.get(message.id)?.resolve(unwrap(message.value));
        promised.delete(message.id);
        break;
      case 'reject':
        promised.get(message.id)?.reject(new Error(message.message));
        promised.delete(message.id);
        break;
    }
  }

  /**
   * @param {number} id
   * @param {Wrapped[]} values
   * @returns {Message}
   */
  function call(id, values) {
    try {
      const called = /** @type {AnyFunction} */ (functions.get(id));
      return { kind: 'return', value: wrap(called(...values.map(unwrap))) };
    } catch (error) {
      return { kind: 'throw', message: messageOf(error) };
    }
  }

  /**
   * @param {unknown} value
   * @returns {Wrapped}
   */
  function wrap(value) {
    if (typeof value === 'function') return { kind: 'function', id: idOf(/** @type {AnyFunction} */ (value)) };
    if (value instanceof Promise) return { kind: 'promise', id: promiseOf(value) };
    if (Array.isArray(value)) return { kind: 'array', items: value.map(wrap) };
    if (Object.prototype.toString.call(value) === '[object Object]') {
      const entries = Object.entries(/** @type {object} */ (value));
      return { kind: 'object', entries: entries.map(([key, item]) => [key, wrap(item)]) };
    }
    return { kind: 'value', value };
  }

  /**
   * @param {Wrapped} wrapped
   * @returns {unknown}
   */
  function unwrap(wrapped) {
    switch (wrapped.kind) {
      case 'function':
        return callerOf(wrapped.id);
      case 'promise':
        return new Promise((resolve, reject) => promised.set(wrapped.id, { resolve, reject }));
      case 'array':
        return wrapped.items.map(unwrap);
      case 'object':
        return Object.fromEntries(wrapped.entries.map(([key, item]) => [key, unwrap(item)]));
      case 'value':
        return wrapped.value;
    }
  }

  /** @param {AnyFunction} ours */
  function idOf(ours) {
    const known = idsOfFunctions.get(ours);
    if (known !== undefined) return known;
    lastId += 1;
    idsOfFunctions.set(ours, lastId);
    functions.set(lastId, ours);
    return lastId;
  }

  /** @param {Promise<unknown>} promise */
  function promiseOf(promise) {
    lastId += 1;
    const id = lastId;
    promise.then(
      (value) => post({ kind: 'resolve', id, value: wrap(value) }),
      (/** @type {unknown} */ error) => post({ kind: 'reject', id, message: messageOf(error) }),
    );
    return id;
  }

  /** @param {number} id */
  function callerOf(id) {
    const known = callers.get(id);
    if (known !== undefined) return known;
    const caller = (/** @type {unknown[]} */ ...values) => {
      post({ kind: 'call', id, values: values.map(wrap) });
      const outcome = outcomes.pop();
      if (outcome?.kind === 'return') return unwrap(outcome.value);
      throw new Error(outcome?.kind === 'throw' ? outcome.message : '[electron host] the call was lost');
    };
    callers.set(id, caller);
    return caller;
  }

  /** @param {unknown} error */
  function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
  }
}
