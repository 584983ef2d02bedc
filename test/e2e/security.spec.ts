import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '#shared/desktop/content-security-policy';
import type { DesktopBridge } from '#shared/desktop/bridge';
import { expect, test } from '../support/desktop-fixture';

declare global {
  interface Window {
    readonly kalendsDesktop?: DesktopBridge;
  }
}

const POLICY_AT_WORK = /Content Security Policy/;

test.describe('the page', () => {
  test('sees the bridge and nothing else of the machine', async ({ desktop: { page } }) => {
    const seen = await page.evaluate(() => ({
      bridge: Object.keys(window.kalendsDesktop!),
      machine: [
        'require',
        'process',
        'module',
        'global',
        'Buffer',
        'ipcRenderer',
        'electron',
        'electronHostSend',
      ].filter((name) => name in window),
      isSecure: isSecureContext,
    }));
    expect(seen).toEqual({
      bridge: [
        'kind',
        'platform',
        'menu',
        'ready',
        'openFile',
        'saveFile',
        'saveFiles',
        'openExternal',
        'chooseFile',
        'showInFolder',
        'paper',
        'onMenuCommand',
        'onIncomingFile',
      ],
      machine: [],
      isSecure: true,
    });
  });

  test('cannot put a bridge of its own in the place of ours', async ({ desktop: { page } }) => {
    const changed = await page.evaluate(() => {
      const bridge = window.kalendsDesktop!;
      return {
        replaced: Reflect.set(window, 'kalendsDesktop', {}) || Reflect.deleteProperty(window, 'kalendsDesktop'),
        patched: Reflect.set(bridge, 'openExternal', () => undefined) || Reflect.set(bridge.menu, 'kind', 'none'),
        isFrozen: Object.isFrozen(bridge) && Object.isFrozen(bridge.menu),
      };
    });
    expect(changed).toEqual({ replaced: false, patched: false, isFrozen: true });
  });
});

test.describe('the content security policy', () => {
  test('comes with every answer', async ({ desktop: { page } }) => {
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch('./index.html')).headers));
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('lets nothing inline run, nothing be evaluated and nothing foreign be loaded', async ({ desktop }) => {
    desktop.problems.allow(POLICY_AT_WORK);
    desktop.problems.allow(/EvalError/);
    await desktop.page.evaluate(async () => {
      const directives: string[] = [];
      Object.assign(window, { directives });
      document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.hasRun = true';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.hasRun = true');
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      const image = document.createElement('img');
      image.src = 'https://evil.example/x.png';
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/';
      document.body.append(script, button, style, image, frame);
      button.click();
      await fetch('https://evil.example/').catch(() => undefined);
      // Later, since what a test evaluates at once is exempt from the policy.
      setTimeout(() => {
        // oxlint-disable-next-line no-eval -- what the policy is to refuse
        globalThis.eval('window.hasRun = true');
      });
    });
    const violated = () =>
      desktop.page.evaluate(() => (window as unknown as { readonly directives: string[] }).directives.toSorted());
    await expect
      .poll(violated)
      .toEqual([
        'connect-src',
        'frame-src',
        'img-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ]);
    expect(await desktop.page.evaluate(() => 'hasRun' in window)).toBe(false);
  });
});

test.describe('the window', () => {
  test('stays on our own page, whatever leads away from it', async ({ desktop: { app, page, problems } }) => {
    problems.allow(/Not allowed to (?:navigate|load)/);
    const home = page.url();
    for (const away of ['https://evil.example/', 'data:text/html,x', 'file:///etc/passwd']) {
      await page.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
      }, away);
      await page.waitForTimeout(150);
      expect(page.url()).toBe(home);
    }
    await expect.poll(() => urls(app)).toEqual(['app://bundle/index.html']);
  });

  test('requests nothing but our own pages, even when the main process is made to', async ({ startDesktop }) => {
    const { app, problems } = await startDesktop();
    problems.allow(/ERR_BLOCKED_BY_CLIENT/);
    const refusal = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('https://evil.example/')
        .catch((error: unknown) => String(error)),
    );
    expect(refusal).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  test('opens no other windows', async ({ desktop: { app, page } }) => {
    await page.evaluate(() => {
      // without an opener: a window that is refused while a test takes hold of it would hold its opener, too
      window.open('https://evil.example/', '_blank', 'noopener');
      const link = document.createElement('a');
      link.href = './index.html';
      link.target = '_blank';
      document.body.append(link);
      link.click();
    });
    await page.waitForTimeout(300);
    await expect.poll(() => app.windows().length).toBe(1);
    expect(await urls(app)).toEqual(['app://bundle/index.html']);
  });

  test('lets no redirect lead away and no page be embedded', async ({ desktop: { app } }) => {
    const prevented = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const isPrevented = (name: string, url: string): boolean => {
        let prevented = false;
        contents?.emit(name, { url, preventDefault: () => void (prevented = true) });
        return prevented;
      };
      return [
        isPrevented('will-redirect', 'https://evil.example/'),
        isPrevented('will-frame-navigate', 'https://evil.example/'),
        isPrevented('will-attach-webview', ''),
        isPrevented('will-redirect', 'app://bundle/index.html'),
      ];
    });
    expect(prevented).toEqual([true, true, true, false]);
  });

  test('is granted no powers beyond writing to the clipboard', async ({ desktop: { page } }) => {
    expect(
      await permissions(page, ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']),
    ).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'denied']);
    expect(await permissions(page, ['clipboard-write'])).toEqual(['granted']);
  });
});

test.describe('our scheme', () => {
  for (const [address, status] of [
    ['/index.html', 200],
    ['/missing.js', 404],
    ['/..%2f..%2fpackage.json', 400],
    ['/assets/..%2f..%2f..%2fpackage.json', 400],
    ['/%2e%2e/%2e%2e/package.json', 404],
    ['/%00', 400],
  ] as const)
    test(`answers ${address} with ${status}`, async ({ desktop: { page, problems } }) => {
      problems.allow(/Failed to load resource/);
      expect(await page.evaluate(async (path) => (await fetch(path)).status, address)).toBe(status);
    });
});

test.describe('the bridge', () => {
  test('hands over links for the browser and for mail, and no others', async ({ desktop }) => {
    const outcomes = await desktop.page.evaluate(async () => {
      const links = [
        'https://example.com/a?b#c',
        'mailto:anna@example.com',
        'http://example.com/',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'https://bank.example@evil.example/',
        'smb://evil.example/share',
      ];
      const outcomes: string[] = [];
      for (const link of links) outcomes.push(await window.kalendsDesktop!.openExternal(link));
      return outcomes;
    });
    expect(outcomes).toEqual(['opened', 'opened', 'refused', 'refused', 'refused', 'refused', 'refused']);
    expect(await desktop.openedLinks()).toEqual(['https://example.com/a?b#c', 'mailto:anna@example.com']);
  });

  test('rejects what is not of the contract', async ({ desktop: { page } }) => {
    const refusals = await page.evaluate(async () => {
      const bridge = window.kalendsDesktop! as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
      const reason = async (name: string, ...values: unknown[]): Promise<string> =>
        (await bridge[name]?.(...values).then(
          () => 'accepted',
          (error: unknown) => String(error),
        )) ?? 'no such function';
      const request = { title: 'Save', filterName: 'Calendars', extensions: ['ics'], suggestedName: 'a.ics' };
      return [
        await reason('saveFile', { ...request, bytes: 'text' }),
        await reason('saveFile', { ...request, bytes: new Uint8Array(), extensions: ['../sh'] }),
        await reason('saveFiles', { title: 'Save', files: [{ name: '../a.ics', bytes: new Uint8Array() }] }),
        await reason('openFile'),
        await reason('openExternal', { toString: 'https://example.com/' }),
      ];
    });
    for (const refusal of refusals) expect(refusal).toContain('not of the contract');
  });
});

test('a problem that nobody has provoked fails a test', async ({ desktop: { page, problems } }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown beyond anybody');
    });
    void Promise.reject(new Error('rejected beyond anybody'));
    // oxlint-disable-next-line no-console -- what a test is to notice
    console.error('told to nobody');
  });
  const expected = ['thrown beyond anybody', 'rejected beyond anybody', 'told to nobody'];
  await expect
    .poll(() => expected.filter((text) => problems.unexpected().some((problem) => problem.includes(text))))
    .toEqual(expected);
  problems.allow(/beyond anybody|told to nobody/);
});

function urls(app: Parameters<Parameters<typeof test>[2]>[0]['desktop']['app']): Promise<string[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  );
}

function permissions(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (asked) =>
      Promise.all(
        asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      ),
    names,
  );
}
