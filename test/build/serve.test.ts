import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isServedByKalends, serve } from '../../build/serve.mjs';
import { CONTENT_SECURITY_POLICY } from '#shared/desktop/content-security-policy';

let outside: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  outside = mkdtempSync(path.join(os.tmpdir(), 'kalends-serve-'));
  const directory = path.join(outside, 'renderer');
  mkdirSync(path.join(directory, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  writeFileSync(path.join(directory, 'content-security-policy.txt'), CONTENT_SECURITY_POLICY);
  writeFileSync(path.join(directory, 'index.html'), '<!doctype html><title>Kalends</title>');
  writeFileSync(path.join(directory, 'assets', 'main-1.js'), 'export {};');
  server = await serve({ directory, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Asks for a target as it stands; `fetch` would tidy the path and set the Host header itself. */
function ask(target: string, { method = 'GET', host }: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target, method, headers: host === undefined ? {} : { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('the start page comes under the policy that Electron has too', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(body).toContain('<title>Kalends</title>');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-cache');
});

test('a script is a script to the browser, whatever follows its name', async () => {
  const { status, headers } = await ask('/assets/main-1.js?v=1');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, body } = await ask('/', { method: 'HEAD' });
  expect(status).toBe(200);
  expect(headers['content-length']).toBe('37');
  expect(body).toBe('');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask('/', { method });
  expect(status).toBe(405);
  expect(headers['allow']).toBe('GET, HEAD');
});

describe('a name that is not ours', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'Host: %s is refused',
    async (host) => {
      const { status, body } = await ask('/', { host });
      expect(status).toBe(403);
      expect(body).toBe('');
    },
  );

  test('localhost is sent to the address that the plan belongs to', async () => {
    const { status, headers } = await ask('/', { host: `localhost:${new URL(server.url).port}` });
    expect(status).toBe(308);
    expect(headers['location']).toBe(server.url);
  });
});

describe('a path that leads out', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/%00',
    '/%',
    'http://evil.example/../../../secret.txt',
  ])('%s is refused', async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(400);
    expect(body).toBe('');
  });

  test.each(['/absent.html', '/assets', '/assets/'])('%s is not there', async (target) => {
    expect((await ask(target)).status).toBe(404);
  });
});

test('a folder may be named relative to where one stands', async () => {
  const relative = await serve({ directory: path.relative(process.cwd(), path.join(outside, 'renderer')), port: 0 });
  expect((await fetch(relative.url)).status).toBe(200);
  await relative.close();
});

test('it knows itself on a port', async () => {
  expect(await isServedByKalends(server.url)).toBe(true);
});

test('it does not take another program for itself, nor an empty port', async () => {
  const other = createServer((_request, response) => response.end('hello'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  expect(await isServedByKalends(url)).toBe(false);
  await new Promise((resolve) => other.close(resolve));
  expect(await isServedByKalends(url)).toBe(false);
});
