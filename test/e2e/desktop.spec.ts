import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { DesktopBridge, IncomingFile, SaveRequest } from '#shared/desktop/bridge';
import { FILE_SIZE_LIMIT } from '#shared/desktop/file-problem';
import type { MenuModel } from '#shared/desktop/menu-model';
import type { Desktop } from '../support/desktop';
import { Person } from '../support/person';
import { expect, test } from '../support/desktop-fixture';

declare global {
  interface Window {
    readonly kalendsDesktop?: DesktopBridge;
    heard: unknown[];
  }
}

/** A plan of some thousand items. */
const MANY = 3 * 1024 * 1024;
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-files-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test.describe('the menu bar', () => {
  const model: MenuModel = {
    menus: [
      {
        id: 'file',
        label: 'Файл',
        entries: [
          { kind: 'command', id: 'plan.import', label: 'Импорт…', accelerator: 'CommandOrControl+I', enabled: true },
          { kind: 'command', id: 'plan.export', label: 'Экспорт…', accelerator: null, enabled: false },
          { kind: 'separator' },
          { kind: 'role', role: 'close', label: 'Закрыть' },
        ],
      },
    ],
  };

  test('is the one that the page tells, in its words', async ({ desktop: { app, page } }) => {
    await showMenu(page, model);
    const shown = await app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu()?.items.find((item) => item.label === 'Файл');
      return menu?.submenu?.items.map(({ type, label, enabled }) => ({ type, label, enabled }));
    });
    expect(shown).toEqual([
      { type: 'normal', label: 'Импорт…', enabled: true },
      { type: 'normal', label: 'Экспорт…', enabled: false },
      { type: 'separator', label: '', enabled: true },
      { type: 'normal', label: 'Закрыть', enabled: true },
    ]);
  });

  test('tells the page what was chosen, for as long as it listens', async ({ desktop }) => {
    const { page } = desktop;
    await showMenu(page, model);
    await page.evaluate(() => {
      window.heard = [];
      const stop = window.kalendsDesktop!.onMenuCommand((commandId) => {
        window.heard.push(commandId);
        stop();
      });
      window.kalendsDesktop!.onMenuCommand((commandId) => window.heard.push(`still ${commandId}`));
    });
    await desktop.menu('plan.import');
    await desktop.menu('plan.import');
    await expect
      .poll(() => page.evaluate(() => window.heard))
      .toEqual(['plan.import', 'still plan.import', 'still plan.import']);
  });
});

test.describe('a file from outside', () => {
  test('named on the command line waits until there is a plan to take it; one that is missing is told', async ({
    startDesktop,
  }) => {
    const file = await write('план.ics', CALENDAR);
    const missing = path.join(folder, 'missing.ics');
    const { page } = await startDesktop([file, missing]);
    const person = new Person(page);
    await expect(page.getByRole('alert').filter({ hasText: missing })).toBeVisible();
    await person.beginPlan('Riders', 'London');
    await expect(
      page
        .getByRole('dialog')
        .getByText(/план\.ics/)
        .first(),
    ).toBeVisible();
  });

  test('opened while the app runs is handed over to it, and the window comes to the front', async ({ desktop }) => {
    await listen(desktop.page);
    await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    await write('второй.ics', CALENDAR);
    const third = await write('третий план.ics', CALENDAR);
    await startSecondInstance(desktop, ['второй.ics', pathToFileURL(third).href]);
    await expect.poll(() => heard(desktop.page)).toEqual(['второй.ics: 32', 'третий план.ics: 32']);
    const isMinimized = await desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
    );
    expect(isMinimized).toEqual([false]);
  });

  test('that arrives while the page reloads waits for the new one', async ({ startDesktop }) => {
    const { app, page } = await startDesktop();
    // It listens before the app itself does, which would take the file.
    await page.addInitScript(() => {
      window.heard = [];
      const listenFirst = () =>
        window.kalendsDesktop!.onIncomingFile((incoming) => {
          window.heard.push(incoming.ok ? incoming.value.name : incoming.problem.kind);
        });
      document.addEventListener('readystatechange', listenFirst, { once: true });
    });
    const file = await write('a.ics', CALENDAR);
    await app.evaluate(({ app, BrowserWindow }, path) => {
      BrowserWindow.getAllWindows()[0]!.webContents.once('did-start-navigation', () =>
        app.emit('open-file', { preventDefault: () => undefined }, path),
      );
    }, file);
    await page.reload();
    await expect.poll(() => heard(page)).toEqual(['a.ics']);
  });
});

test.describe('a file that is only named', () => {
  const show = (page: Page, file: string): Promise<unknown> =>
    page.evaluate(async (shown) => {
      const { showInFolder } = window.kalendsDesktop!;
      return showInFolder.kind === 'native' ? showInFolder.show(shown) : showInFolder.kind;
    }, file);

  test('is chosen by its path and shown in its folder, never opened', async ({ desktop }) => {
    const file = await write('смета.xlsx', 'not to be read');
    await desktop.answerOpen([file]);
    const choose = () => desktop.page.evaluate(() => window.kalendsDesktop!.chooseFile('Choose a file'));
    expect(await choose()).toEqual({ kind: 'chosen', path: file });
    await desktop.answerOpen(null);
    expect(await choose()).toEqual({ kind: 'cancelled' });
    expect(await show(desktop.page, file)).toBe('shown');
    expect(await desktop.shownPaths()).toContain(file);
    expect(await desktop.openedLinks()).not.toContainEqual(expect.stringContaining('смета'));
  });

  test('that is gone, or lies elsewhere, is shown to nobody', async ({ desktop }) => {
    const elsewhere = ['смета.xlsx', '//server/share/plan.xlsx', 'https://example.com/plan.xlsx'];
    const shownBefore = await desktop.shownPaths();
    for (const file of [path.join(folder, 'gone.xlsx'), ...elsewhere])
      expect(await show(desktop.page, file), file).toBe('not-found');
    expect(await desktop.shownPaths()).toEqual(shownBefore);
  });
});

test.describe('opening a file', () => {
  const open = (page: Page): Promise<unknown> =>
    page.evaluate(async () => {
      const opened = await window.kalendsDesktop!.openFile({ title: 'Open', filterName: 'iCal', extensions: ['ics'] });
      if (!opened.ok) return opened.problem;
      if (opened.value.kind === 'cancelled') return 'cancelled';
      const { name, bytes } = opened.value.file;
      return { name, text: new TextDecoder().decode(bytes), isOctets: bytes instanceof Uint8Array };
    });

  test('gives the page its octets and its name', async ({ desktop }) => {
    await desktop.answerOpen([await write('план.ics', 'Привет')]);
    expect(await open(desktop.page)).toEqual({ name: 'план.ics', text: 'Привет', isOctets: true });
  });

  test('over the limit is refused', async ({ desktop }) => {
    const file = await write('big.ics', '');
    await truncate(file, FILE_SIZE_LIMIT + 1);
    await desktop.answerOpen([file]);
    const problem = { kind: 'too-large', path: file, size: FILE_SIZE_LIMIT + 1, limit: FILE_SIZE_LIMIT };
    expect(await open(desktop.page)).toEqual(problem);
  });

  test('that is gone in the meantime says so, and to change one’s mind is no problem', async ({ desktop }) => {
    await desktop.answerOpen([path.join(folder, 'gone.ics')]);
    expect(await open(desktop.page)).toEqual({ kind: 'not-found', path: path.join(folder, 'gone.ics') });
    await desktop.answerOpen(null);
    expect(await open(desktop.page)).toBe('cancelled');
  });

  test('is remembered among the recent ones of the system', async ({ desktop }) => {
    await desktop.app.evaluate(({ app }) => {
      Object.assign(globalThis, { recent: [] as string[] });
      app.addRecentDocument = (file) => void (globalThis as unknown as { recent: string[] }).recent.push(file);
    });
    const file = await write('план.ics', CALENDAR);
    await desktop.answerOpen([file]);
    await open(desktop.page);
    await desktop.answerSave(path.join(folder, 'new.ics'));
    await save(desktop.page, 'x');
    const recent = await desktop.app.evaluate(() => (globalThis as unknown as { recent: string[] }).recent);
    expect(recent).toEqual([file, path.join(folder, 'new.ics')]);
  });
});

test.describe('saving a file', () => {
  test('writes what the page gave, under a proposed name in the documents', async ({ desktop }) => {
    const file = path.join(folder, 'план.ics');
    await desktop.answerSave(file);
    expect(await save(desktop.page, 'Привет', '../../план.ics')).toEqual({ kind: 'saved', path: file });
    expect(await readFile(file, 'utf8')).toBe('Привет');
    expect(await readdir(folder)).toEqual(['план.ics']);
    expect((await desktop.proposedPaths()).at(-1)).toBe(path.join(desktop.documentsFolder, 'план.ics'));
  });

  test('carries any octets, and many of them', async ({ desktop }) => {
    const file = path.join(folder, 'big.ics');
    await desktop.answerSave(file);
    await desktop.page.evaluate(async (size) => {
      const bytes = new Uint8Array(size).map((_, at) => at % 251);
      await window.kalendsDesktop!.saveFile({
        title: '',
        filterName: '',
        extensions: ['ics'],
        suggestedName: 'a',
        bytes,
      });
    }, MANY);
    const written = await readFile(file);
    expect(written).toHaveLength(MANY);
    expect(written.every((octet, at) => octet === at % 251)).toBe(true);
  });

  test('to a place that is read-only is told, and nothing appears there', async ({ desktop }) => {
    test.skip(process.platform !== 'linux', 'a folder that is read-only for root as well');
    await desktop.answerSave('/sys/kernel/plan.ics');
    expect(await save(desktop.page, 'x')).toEqual({ kind: 'not-permitted', path: '/sys/kernel/plan.ics' });
    expect(await readdir('/sys/kernel')).not.toContain('plan.ics');
  });

  test('that fails leaves the folder as it was', async ({ desktop }) => {
    const file = path.join(folder, 'plan.ics');
    await mkdir(file);
    await writeFile(path.join(file, 'old.ics'), 'the old plan');
    await desktop.answerSave(file);
    expect(await save(desktop.page, 'the new plan')).toMatchObject({ kind: 'unknown', path: file });
    expect(await readFile(path.join(file, 'old.ics'), 'utf8')).toBe('the old plan');
    expect(await readdir(folder)).toEqual(['plan.ics']);
  });

  test('with a changed mind writes nothing', async ({ desktop }) => {
    await desktop.answerSave(null);
    expect(await save(desktop.page, 'x')).toEqual({ kind: 'cancelled' });
  });
});

test.describe('the window', () => {
  test('has the size of the design, and is shown once there is something to see', async ({ desktop: { app } }) => {
    const seen = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const { width, height } = window.getBounds();
        return { size: [width, height], minimum: window.getMinimumSize(), isVisible: window.isVisible() };
      }),
    );
    expect(seen).toEqual([{ size: [1280, 800], minimum: [960, 600], isVisible: true }]);
  });

  test('is the app: closing it ends the process', async ({ startDesktop }) => {
    test.skip(process.platform === 'darwin', 'where an app goes on without windows');
    const desktop = await startDesktop();
    const ended = desktop.app.waitForEvent('close');
    await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  });
});

async function write(name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

/** Ends as soon as it has handed its files over. */
async function startSecondInstance(desktop: Desktop, files: readonly string[]): Promise<void> {
  const { executable, options } = desktop.secondInstance;
  await promisify(execFile)(executable, [...options, ...files], { cwd: folder, env: desktop.environment });
}

async function showMenu(page: Page, model: MenuModel): Promise<void> {
  await page.evaluate(async (shown) => {
    const { menu } = window.kalendsDesktop!;
    if (menu.kind === 'native') await menu.show(shown);
  }, model);
}

/** Lets the page listen to files, as the app does, and keep what it hears. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.heard = [];
    window.kalendsDesktop!.onIncomingFile((file: IncomingFile) => {
      window.heard.push(
        file.ok ? `${file.value.name}: ${file.value.bytes.length}` : `${file.problem.kind} ${file.problem.path}`,
      );
    });
    await window.kalendsDesktop!.ready();
  });
}

function heard(page: Page): Promise<unknown[]> {
  return page.evaluate(() => window.heard);
}

/** Saves a text through the bridge: what became of it. */
function save(page: Page, text: string, suggestedName = 'plan.ics'): Promise<unknown> {
  return page.evaluate(
    async ([content, name]) => {
      const request: SaveRequest = {
        title: 'Save',
        filterName: 'iCal',
        extensions: ['ics'],
        suggestedName: name,
        bytes: new TextEncoder().encode(content),
      };
      const saved = await window.kalendsDesktop!.saveFile(request);
      return saved.ok ? saved.value : saved.problem;
    },
    [text, suggestedName] as const,
  );
}
