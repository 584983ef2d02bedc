import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { Desktop } from './desktop';

interface WorkerFixtures {
  readonly sharedDesktop: Desktop;
}

interface TestFixtures {
  /** The app, running, with its page as after a start; its user data are shared with the tests before. */
  readonly desktop: Desktop;
  /** Starts another app on a machine of its own, with files on its command line. */
  readonly startDesktop: (commandLine?: readonly string[]) => Promise<Desktop>;
}

/** A test with the app running in Electron. Fails on problems that it has not provoked. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  sharedDesktop: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures are needed.
    async ({}, use) => {
      const folder = await createHome();
      const desktop = new Desktop(folder);
      await desktop.launch();
      await use(desktop);
      await desktop.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  desktop: async ({ sharedDesktop }, use) => {
    await sharedDesktop.page.reload();
    sharedDesktop.problems.forget();
    await use(sharedDesktop);
    expectNoProblems(sharedDesktop);
  },

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures are needed.
  startDesktop: async ({}, use) => {
    const started: { readonly desktop: Desktop; readonly folder: string }[] = [];
    await use(async (commandLine) => {
      const folder = await createHome();
      const desktop = new Desktop(folder);
      started.push({ desktop, folder });
      await desktop.launch(commandLine);
      return desktop;
    });
    for (const { desktop, folder } of started) {
      await desktop.close();
      expectNoProblems(desktop);
      await rm(folder, { recursive: true, force: true });
    }
  },
});

/** Short, since a Unix socket's path may not be long. */
function createHome(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'kalends-'));
}

function expectNoProblems({ problems }: Desktop): void {
  expect.soft(problems.unexpected(), 'problems that nobody provoked').toEqual([]);
}

export { expect };
