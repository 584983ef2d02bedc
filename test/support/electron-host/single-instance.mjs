import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE = { attempts: 50, pause: 100 };

/**
 * What a second instance tells the first.
 * @typedef {{ commandLine: string[], folder: string }} Errand
 */

/**
 * One instance for each folder of user data: the first holds a file with its process id and listens on a socket, those
 * that come later hand their command line over to it.
 */
export class SingleInstance {
  #lock;
  #socket;
  /** Settles once the first instance has taken our errand; at once when we are the first. @type {Promise<void>} */
  handedOver = Promise.resolve();

  /** @param {string} userDataFolder */
  constructor(userDataFolder) {
    this.#lock = path.join(userDataFolder, 'instance.pid');
    this.#socket = path.join(userDataFolder, 'instance.sock');
  }

  /**
   * Are we the first? If so, `onSecond` hears of those that follow; if not, `errand` goes to the first.
   * @param {Errand} errand
   * @param {(errand: Errand) => void} onSecond
   */
  request(errand, onSecond) {
    if (!this.#takeLock()) {
      this.handedOver = this.#handOver(errand);
      return false;
    }
    rmSync(this.#socket, { force: true });
    createServer({ allowHalfOpen: true }, (connection) => {
      void text(connection).then((message) => {
        onSecond(/** @type {Errand} */ (JSON.parse(message)));
        connection.end();
      });
    })
      .listen(this.#socket)
      .unref();
    return true;
  }

  #takeLock() {
    try {
      const file = openSync(this.#lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return true;
    } catch {
      // A killed instance leaves its lock behind.
      if (isAlive(Number(readFileSync(this.#lock, 'utf8')))) return false;
      writeFileSync(this.#lock, String(process.pid));
      return true;
    }
  }

  /** @param {Errand} errand */
  async #handOver(errand) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await tell(this.#socket, JSON.stringify(errand));
        return;
      } catch (error) {
        // The first holds its lock a moment before it listens.
        if (attempt === PATIENCE.attempts) throw error;
        await delay(PATIENCE.pause);
      }
    }
  }
}

/**
 * @param {string} socket
 * @param {string} message
 * @returns {Promise<void>}
 */
function tell(socket, message) {
  return new Promise((resolve, reject) => {
    const connection = connect(socket, () => connection.end(message));
    connection.on('error', reject);
    connection.on('close', (hadError) => {
      if (!hadError) resolve();
    });
    connection.resume();
  });
}

/** @param {number} processId */
function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
