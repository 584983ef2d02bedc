import type { ElectronApplication, Page } from '@playwright/test';

/** Collects what a person would never see: errors in the console, broken promises, violations of the page's policy. */
export class PageProblems {
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];

  watch(page: Page): void {
    page.on('pageerror', (error) => void this.#seen.push(error.stack ?? error.message));
    page.on('crash', () => void this.#seen.push('The page has crashed.'));
    page.on('console', (message) => {
      // Chromium reports violations of the content security policy as errors of the console.
      if (message.type() === 'error') this.#seen.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** The main process and the preload tell their failures on stderr. */
  watchMainProcess(app: ElectronApplication): void {
    app.process().stderr?.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      if (/^\[(?:main process|preload|electron host)\]|UnhandledPromiseRejection|Unable to load preload/m.test(text))
        this.#seen.push(text.trim());
    });
  }

  /** This test provokes problems like this one. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Another test begins. */
  forget(): void {
    this.#seen.length = 0;
    this.#allowed.length = 0;
  }

  /** What nobody provoked. */
  unexpected(): readonly string[] {
    return this.#seen.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }
}
