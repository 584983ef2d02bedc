import type { Page } from '@playwright/test';
import type { PageProblems } from './page-problems';

/** The app on a machine, in Electron or in a browser, as far as a person at it can tell no difference. */
export interface Stage {
  readonly kind: 'electron' | 'browser';
  /** The window; another one after a restart. */
  readonly page: Page;
  readonly problems: PageProblems;
  /** Does something that asks for a file, and chooses the one at `path`. */
  openFileThroughDialog(trigger: () => Promise<unknown>, path: string): Promise<void>;
  /** Does something that offers a file to save, accepts it, and answers with its bytes and the name that was offered. */
  saveFileThroughDialog(trigger: () => Promise<unknown>): Promise<SavedFile>;
  /** `kill -9` of the whole process tree, and a new start on the same data: answers with the new window. */
  killAndRelaunch(): Promise<Page>;
  close(): Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}
