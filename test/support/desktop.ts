import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { APP_FOLDER, electronExecutable } from './electron-runtime';
import { PageProblems } from './page-problems';
import { killProcessTree } from './process-tree';

/** The person at the machine, who answers dialogs and reads what opens in other programs; lives in the main process. */
interface Person {
  readonly savePaths: (string | null)[];
  readonly openPaths: (readonly string[] | null)[];
  /** What dialogs to save proposed, as full paths. */
  readonly proposedPaths: string[];
  readonly openedLinks: string[];
  /** What was shown in the file manager. */
  readonly shownPaths: string[];
}

/** The app running in Electron, or in what stands in for it: a spec cannot tell which. */
export class Desktop {
  readonly problems = new PageProblems();
  readonly userDataFolder: string;
  readonly #home: string;
  #running: { readonly app: ElectronApplication; readonly page: Page } | null = null;

  /** `folder` is this run's own home: user data, documents. */
  constructor(folder: string) {
    this.#home = folder;
    this.userDataFolder = path.join(folder, 'user-data');
  }

  get app(): ElectronApplication {
    return this.#current.app;
  }

  get page(): Page {
    return this.#current.page;
  }

  /** Starts the app with files on its command line, and waits for its window. */
  async launch(commandLine: readonly string[] = []): Promise<void> {
    await mkdir(path.join(this.#home, 'Documents'), { recursive: true });
    const app = await _electron.launch({
      executablePath: electronExecutable(),
      args: [...this.#appArguments, ...commandLine],
      env: this.environment,
    });
    this.problems.watchMainProcess(app);
    app.on('window', (window) => this.problems.watch(window));
    await letPersonAnswer(app);
    const page = await app.firstWindow();
    this.#running = { app, page };
    await page.waitForURL(/\/index\.html/);
  }

  /** What another instance of the app would be started with. */
  get secondInstance(): { readonly executable: string; readonly options: readonly string[] } {
    return { executable: electronExecutable(), options: this.#appArguments };
  }

  get environment(): Record<string, string> {
    const inherited = Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    return { ...(Object.fromEntries(inherited) as Record<string, string>), HOME: this.#home };
  }

  get documentsFolder(): string {
    return path.join(this.#home, 'Documents');
  }

  /** Chooses a command in the menu bar by its id. */
  async menu(commandId: string): Promise<void> {
    await this.app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (!item) throw new Error(`There is no ${id} in the menu`);
      (item.click as () => void)();
    }, commandId);
  }

  /** How the next dialog to save is answered; null cancels it. */
  async answerSave(savePath: string | null): Promise<void> {
    await this.app.evaluate((_electronModule, answer) => {
      (globalThis as unknown as { person: Person }).person.savePaths.push(answer);
    }, savePath);
  }

  /** How the next dialog to open is answered; null cancels it. */
  async answerOpen(openPaths: readonly string[] | null): Promise<void> {
    await this.app.evaluate((_electronModule, answer) => {
      (globalThis as unknown as { person: Person }).person.openPaths.push(answer);
    }, openPaths);
  }

  /** The full paths that dialogs to save have proposed so far. */
  async proposedPaths(): Promise<readonly string[]> {
    return await this.app.evaluate(() => (globalThis as unknown as { person: Person }).person.proposedPaths);
  }

  /** What was handed to the system's browser and mail program. */
  async openedLinks(): Promise<readonly string[]> {
    return await this.app.evaluate(() => (globalThis as unknown as { person: Person }).person.openedLinks);
  }

  /** What was shown in the system's file manager. */
  async shownPaths(): Promise<readonly string[]> {
    return await this.app.evaluate(() => (globalThis as unknown as { person: Person }).person.shownPaths);
  }

  /** `kill -9` of everything. */
  async kill(): Promise<void> {
    const { app } = this.#current;
    const closed = app.waitForEvent('close');
    const processId = app.process().pid;
    if (processId !== undefined) killProcessTree(processId);
    await closed;
    this.#running = null;
  }

  async close(): Promise<void> {
    await this.#running?.app.close();
    this.#running = null;
  }

  get #appArguments(): readonly string[] {
    return [APP_FOLDER, `--user-data-dir=${this.userDataFolder}`];
  }

  get #current(): { readonly app: ElectronApplication; readonly page: Page } {
    if (this.#running === null) throw new Error('The app is not running');
    return this.#running;
  }
}

/** Puts a person in the place of the native dialogs and of other programs, in Electron and in what stands in for it. */
async function letPersonAnswer(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const person: Person = { savePaths: [], openPaths: [], proposedPaths: [], openedLinks: [], shownPaths: [] };
    Object.assign(globalThis, { person });
    const next = <Answer>(answers: Answer[]): Answer => {
      const answer = answers.shift();
      if (answer === undefined) throw new Error('Nobody expected this dialog');
      return answer;
    };
    Object.assign(dialog, {
      showSaveDialog: (_window: unknown, options: { readonly defaultPath: string }) => {
        person.proposedPaths.push(options.defaultPath);
        const answer = next(person.savePaths);
        return Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
      },
      showOpenDialog: () => {
        const answer = next(person.openPaths);
        return Promise.resolve({ canceled: answer === null, filePaths: answer ?? [] });
      },
    });
    Object.assign(shell, {
      openExternal: (url: string) => {
        person.openedLinks.push(url);
        return Promise.resolve();
      },
      showItemInFolder: (path: string) => {
        person.shownPaths.push(path);
      },
    });
  });
}
