import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Desktop } from './desktop';
import type { PageProblems } from './page-problems';
import type { SavedFile, Stage } from './stage';

/** The app in Electron, its dialogs answered in the main process. */
export class ElectronStage implements Stage {
  readonly kind = 'electron';
  readonly #desktop: Desktop;

  private constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Starts it with a home of its own in `folder`. */
  static async open(folder: string): Promise<ElectronStage> {
    const desktop = new Desktop(folder);
    await desktop.launch();
    return new ElectronStage(desktop);
  }

  get page(): Page {
    return this.#desktop.page;
  }

  get problems(): PageProblems {
    return this.#desktop.problems;
  }

  async openFileThroughDialog(trigger: () => Promise<unknown>, file: string): Promise<void> {
    await this.#desktop.answerOpen([file]);
    await trigger();
  }

  async saveFileThroughDialog(trigger: () => Promise<unknown>): Promise<SavedFile> {
    const count = (await this.#desktop.proposedPaths()).length;
    const file = path.join(this.#desktop.documentsFolder, `saved-${count}`);
    await this.#desktop.answerSave(file);
    await trigger();
    // It appears whole or not at all.
    await expect.poll(() => existsSync(file)).toBe(true);
    const proposed = (await this.#desktop.proposedPaths()).at(-1) ?? '';
    return { name: path.basename(proposed), bytes: await readFile(file) };
  }

  async killAndRelaunch(): Promise<Page> {
    await this.#desktop.kill();
    await this.#desktop.launch();
    return this.#desktop.page;
  }

  async close(): Promise<void> {
    await this.#desktop.close();
  }
}
