import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from '#shared/desktop/content-security-policy';
import { APP_HOST } from './page-address';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The answer to a request of our own scheme: a file of the bundle in `folder` under the content security policy, 400
 * for an address that leads out of it, 404 for what it does not hold.
 */
export async function respondFromBundle(folder: string, address: string): Promise<Response> {
  const file = bundleFile(folder, address);
  if (file === null) return new Response(null, { status: 400 });
  // Read by Node and not by `net.fetch`, so that the answer is the same inside and outside an asar archive.
  const content = await readFile(file).catch(() => null);
  if (content === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** The file that `address` names inside `folder`, or null when it names one outside, or none at all. */
export function bundleFile(folder: string, address: string): string | null {
  const { host, pathname } = new URL(address);
  if (host !== APP_HOST) return null;
  const name = decode(pathname);
  if (name === null || name.includes('\0')) return null;
  const file = path.resolve(folder, `.${name === '/' ? '/index.html' : name}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
