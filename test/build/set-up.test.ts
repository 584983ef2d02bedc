import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserCandidates } from '../../build/browsers.mjs';
import { electronExecutable, whyNoElectron } from '../../build/electron-runtime.mjs';
import { dependenciesAgree } from '../../build/set-up.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'kalends-set-up-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

type Packages = Record<string, { version: string; optional?: boolean }>;

function lock(packages: Packages): void {
  write('package-lock.json', JSON.stringify({ packages: { '': { name: 'kalends' }, ...packages } }));
}

function installed(packages: Packages): void {
  write('node_modules/.package-lock.json', JSON.stringify({ packages }));
}

describe('dependencies are installed when lockfile and node_modules disagree', () => {
  const zod = { 'node_modules/zod': { version: '4.0.0' } };

  test('they agree when every locked package is there', () => {
    lock(zod);
    installed(zod);
    expect(dependenciesAgree(root)).toBe(true);
  });

  test('a clean clone disagrees', () => {
    lock(zod);
    expect(dependenciesAgree(root)).toBe(false);
  });

  test('an interrupted installation, which leaves folders but no record, disagrees', () => {
    lock(zod);
    write('node_modules/zod/package.json', '{}');
    expect(dependenciesAgree(root)).toBe(false);
  });

  test('another version disagrees', () => {
    lock(zod);
    installed({ 'node_modules/zod': { version: '3.9.9' } });
    expect(dependenciesAgree(root)).toBe(false);
  });

  test('a package that was added to the lockfile disagrees', () => {
    lock({ ...zod, 'node_modules/ics': { version: '3.0.0' } });
    installed(zod);
    expect(dependenciesAgree(root)).toBe(false);
  });

  test('a package that was removed from the lockfile disagrees', () => {
    lock(zod);
    installed({ ...zod, 'node_modules/ics': { version: '3.0.0' } });
    expect(dependenciesAgree(root)).toBe(false);
  });

  test('packages for other systems may be absent', () => {
    lock({ ...zod, 'node_modules/fsevents': { version: '2.0.0', optional: true } });
    installed(zod);
    expect(dependenciesAgree(root)).toBe(true);
  });
});

describe('a browser is looked for where each system keeps it', () => {
  test('on Linux along the search path, and the snap before the script that only calls it', () => {
    const candidates = browserCandidates('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/home/olga');
    expect(candidates).toContain('/usr/bin/google-chrome');
    expect(candidates.indexOf('/usr/local/bin/chromium')).toBeLessThan(candidates.indexOf('/usr/bin/chromium'));
    expect(candidates.indexOf('/snap/bin/chromium')).toBeLessThan(candidates.indexOf('/usr/bin/chromium-browser'));
  });

  test('on macOS among the applications of the machine and of the person', () => {
    const candidates = browserCandidates('darwin', {}, '/Users/olga');
    expect(candidates).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(candidates).toContain('/Users/olga/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('on Windows in the program folders, Edge included', () => {
    const candidates = browserCandidates(
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Users\\olga',
    );
    expect(candidates).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('Electron', () => {
  test('is there when its installer finished', () => {
    write('path.txt', 'electron');
    write('dist/electron', '');
    expect(electronExecutable(root)).toBe(path.join(root, 'dist', 'electron'));
  });

  test('is not there without its runtime, as after npm ci', () => {
    expect(electronExecutable(root)).toBeNull();
    write('path.txt', 'electron');
    expect(electronExecutable(root)).toBeNull();
  });

  test('tells an old Node that it may be the cause', () => {
    expect(whyNoElectron('20.19.0')).toContain('needs Node 22.12 or newer, and this is Node 20.19.0');
    expect(whyNoElectron('22.11.0')).toContain('needs Node 22.12 or newer, and this is Node 22.11.0');
    expect(whyNoElectron('22.12.0')).not.toContain('Node');
    expect(whyNoElectron('24.0.0')).not.toContain('Node');
  });
});
