import { EventEmitter } from 'node:events';
import { notModelled } from './not-modelled.mjs';

/** An emitter of the events that are modelled; to listen for another throws, since it would never come. */
export class ModelledEvents extends EventEmitter {
  #owner;
  #names;

  /**
   * @param {string} owner what Electron calls it
   * @param {readonly string[]} names
   */
  constructor(owner, names) {
    super();
    this.#owner = owner;
    this.#names = new Set(names);
    // Checked through an event of Node's own, which every way of listening emits.
    super.on('newListener', (/** @type {string | symbol} */ name) => this.#check(name));
  }

  /** @param {string | symbol} name */
  #check(name) {
    if (typeof name === 'string' && !this.#names.has(name)) throw notModelled(`the event ${name} of ${this.#owner}`);
  }
}
