import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasDisplay, profileFolder, runInBrowser } from '../../build/browser-mode.mjs';
import { serve } from '../../build/serve.mjs';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kalends-browser-mode-'));
  said = [];
  writeFileSync(path.join(folder, 'content-security-policy.txt'), "default-src 'none'");
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Browser mode on `port` with a stand-in for the browser: a shell script, or none. */
function run(port: number, script: string | null) {
  const browser = path.join(folder, 'browser');
  if (script !== null) writeFileSync(browser, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return runInBrowser({
    directory: folder,
    port,
    browser: script === null ? null : browser,
    profile: path.join(folder, 'profile'),
    say: (text) => said.push(text),
  });
}

test('without a browser it serves and says where', async () => {
  const mode = await run(0, null);
  expect(mode.kind).toBe('serving');
  expect(said).toEqual([expect.stringMatching(/^Kalends is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C stops it\)$/)]);
  if (mode.kind === 'serving') await mode.close();
});

test('the browser gets a window without an address bar and a profile of its own', async () => {
  const mode = await run(0, `echo "$@" > ${folder}/arguments`);
  expect(readFileSync(path.join(folder, 'arguments'), 'utf8')).toMatch(
    new RegExp(`--app=http://127\\.0\\.0\\.1:\\d+/ --user-data-dir=${folder}/profile `),
  );
  if (mode.kind === 'serving') await mode.close();
});

test('a browser that refuses is named, and the pages stay', async () => {
  const mode = await run(0, 'exit 3');
  expect(mode.kind).toBe('serving');
  expect(said).toEqual([
    'browser could not show the window (exit code 3).',
    expect.stringMatching(/^Kalends stays at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C stops it\)$/),
  ]);
  if (mode.kind === 'serving') await mode.close();
});

test('a browser that only hands the window over leaves the pages served', async () => {
  const mode = await run(0, 'exit 0');
  expect(mode.kind).toBe('serving');
  if (mode.kind === 'serving') await mode.close();
});

test('closing the window ends it', async () => {
  expect(await run(0, 'sleep 2.2')).toEqual({ kind: 'closed' });
  expect(said).toEqual([]);
});

test('a second start joins the first', async () => {
  const first = await serve({ directory: folder, port: 0 });
  expect(await run(Number(new URL(first.url).port), null)).toEqual({ kind: 'running' });
  expect(said).toEqual([`Kalends is already running at ${first.url}`]);
  await first.close();
});

test('another program on the port is not mistaken for Kalends', async () => {
  const other = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  expect(await run(port, 'exit 0')).toEqual({ kind: 'taken' });
  expect(said).toEqual([expect.stringContaining(`Port ${port} is in use by another program`)]);
  await new Promise((resolve) => other.close(resolve));
});

test('plans lie in the folder that each system has for such data', () => {
  const home = '/home/olga';
  expect(profileFolder('/usr/bin/chromium', 'linux', {}, home)).toBe('/home/olga/.local/share/kalends/browser');
  expect(profileFolder('/usr/bin/chromium', 'linux', { XDG_DATA_HOME: '/data' }, home)).toBe('/data/kalends/browser');
  expect(profileFolder('/snap/bin/chromium', 'linux', {}, home)).toBe('/home/olga/snap/chromium/common/kalends');
  expect(profileFolder('chrome', 'darwin', {}, home)).toBe('/home/olga/Library/Application Support/Kalends/browser');
  expect(profileFolder('chrome.exe', 'win32', { LocalAppData: 'C:\\Local' }, home)).toBe('C:\\Local\\Kalends\\browser');
});

test('only Linux can be without a display', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});
