import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { BrowserStage } from './browser-stage';
import { ElectronStage } from './electron-stage';
import type { Stage } from './stage';

/** Set by the Playwright project: a test on this fixture runs in Electron, and in a browser too when it is marked @bridge. */
export interface WorldOptions {
  readonly world: Stage['kind'];
}

/** A test that tells no difference between the worlds. Fails on problems that it has not provoked. */
export const test = base.extend<WorldOptions & { readonly stage: Stage }>({
  world: ['electron', { option: true }],
  stage: async ({ world }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-'));
    const stage = world === 'electron' ? await ElectronStage.open(folder) : await BrowserStage.open(folder);
    await use(stage);
    await stage.close();
    expect.soft(stage.problems.unexpected(), 'problems that nobody provoked').toEqual([]);
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect };
