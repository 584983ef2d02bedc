import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserLaunch } from '../../build/browser-launch.mjs';
import { serve } from '../../build/serve.mjs';
import { APP_FOLDER } from './electron-runtime';
import { PageProblems } from './page-problems';
import { findOwnProcess, killProcessTree } from './process-tree';
import type { SavedFile, Stage } from './stage';

type Server = Awaited<ReturnType<typeof serve>>;

/** The app in a browser with a profile of its own, served as `npm start` serves it. */
export class BrowserStage implements Stage {
  readonly kind = 'browser';
  readonly problems = new PageProblems();
  readonly #profile: string;
  readonly #server: Server;
  #context: BrowserContext | null = null;

  private constructor(profile: string, server: Server) {
    this.#profile = profile;
    this.#server = server;
  }

  /** Serves it, and opens it in a browser whose profile is in `folder`. */
  static async open(folder: string): Promise<BrowserStage> {
    // The server outlives the browser, since the plan belongs to its address.
    const server = await serve({ directory: path.join(APP_FOLDER, 'dist/renderer'), port: 0 });
    const stage = new BrowserStage(path.join(folder, 'profile'), server);
    await stage.#launch();
    return stage;
  }

  get page(): Page {
    const page = this.#context?.pages()[0];
    if (page === undefined) throw new Error('The browser is not running');
    return page;
  }

  async openFileThroughDialog(trigger: () => Promise<unknown>, file: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), trigger()]);
    await chooser.setFiles(file);
  }

  async saveFileThroughDialog(trigger: () => Promise<unknown>): Promise<SavedFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), trigger()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async killAndRelaunch(): Promise<Page> {
    const closed = this.#context?.waitForEvent('close');
    killProcessTree(findOwnProcess(`--user-data-dir=${this.#profile}`));
    await closed;
    return await this.#launch();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    await this.#server.close();
  }

  async #launch(): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...browserLaunch,
      viewport: { width: 1280, height: 800 },
    });
    this.problems.watch(this.page);
    // Heard at all times: Chromium is else told to hand choosers over while the key that opens one is on its way.
    this.page.on('filechooser', () => undefined);
    await this.page.goto(this.#server.url);
    return this.page;
  }
}
