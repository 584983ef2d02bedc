import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#shared/desktop/content-security-policy';
import { bundleFile, respondFromBundle } from '../../electron/bundle-response';

let folder = '';
let bundle = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-bundle-'));
  bundle = path.join(folder, 'renderer');
  await mkdir(path.join(bundle, 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'renderer-secret'));
  await writeFile(path.join(bundle, 'index.html'), '<!doctype html>');
  await writeFile(path.join(bundle, 'assets/app.js'), '1');
  await writeFile(path.join(bundle, 'assets/план.bin'), '2');
  await writeFile(path.join(folder, 'package.json'), '{}');
  await writeFile(path.join(folder, 'renderer-secret/key.txt'), 'secret');
});

afterAll(() => rm(folder, { recursive: true }));

describe('a file of the bundle', () => {
  test.each([
    ['app://bundle/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://bundle/index.html?x=1#/year', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://bundle/assets/app.js', 'text/javascript; charset=utf-8', '1'],
    ['app://bundle/assets/%D0%BF%D0%BB%D0%B0%D0%BD.bin', 'application/octet-stream', '2'],
  ])('%s is answered with its type, under our policy and without sniffing', async (address, type, text) => {
    const response = await respondFromBundle(bundle, address);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    });
    expect(await response.text()).toBe(text);
  });

  test.each(['app://bundle/missing.js', 'app://bundle/assets', 'app://bundle/assets/'])(
    '%s is told as missing',
    async (address) => {
      expect((await respondFromBundle(bundle, address)).status).toBe(404);
    },
  );
});

describe('an address that leads out of the bundle', () => {
  test.each([
    'app://bundle/..%2fpackage.json',
    'app://bundle/assets/..%2f..%2fpackage.json',
    'app://bundle/%2e%2e%2fpackage.json',
    'app://bundle/..%2frenderer-secret/key.txt',
    'app://bundle/%00',
    'app://bundle/%E0%A4%A',
    'app://other/index.html',
  ])('%s is refused', async (address) => {
    expect((await respondFromBundle(bundle, address)).status).toBe(400);
  });

  test('dots that the address resolves by itself stay inside', () => {
    expect(bundleFile(bundle, 'app://bundle/../../package.json')).toBe(path.join(bundle, 'package.json'));
  });
});
