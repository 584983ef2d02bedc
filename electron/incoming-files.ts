import type { IncomingFile } from '#shared/desktop/bridge';

/** Files handed over from outside wait here until a page listens; then they are read and delivered, one after another. */
export class IncomingFiles {
  readonly #read: (file: string) => Promise<IncomingFile>;
  readonly #waiting: string[] = [];
  #deliver: ((file: IncomingFile) => void) | null = null;
  #isReading = false;

  constructor(read: (file: string) => Promise<IncomingFile>) {
    this.#read = read;
  }

  add(files: readonly string[]): void {
    this.#waiting.push(...files);
    void this.#drain();
  }

  /** From now on a page listens. */
  listen(deliver: (file: IncomingFile) => void): void {
    this.#deliver = deliver;
    void this.#drain();
  }

  /** The page that listened is gone; what arrives now waits for the next one. */
  pause(): void {
    this.#deliver = null;
  }

  async #drain(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        const file = await this.#read(next);
        // The page may have gone while the file was read.
        if (this.#deliver === null) this.#waiting.unshift(next);
        else this.#deliver(file);
      }
    } finally {
      this.#isReading = false;
    }
  }

  #next(): string | undefined {
    return this.#deliver === null ? undefined : this.#waiting.shift();
  }
}
