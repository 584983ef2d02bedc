import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** The name by which `isServedByKalends` knows our own server on a port. */
const SERVER_NAME = 'Kalends';

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built renderer in `directory` to this machine only, under the content security policy that the build put
 * beside it. Port 0 takes any free one. Rejects with EADDRINUSE when the port is taken.
 * @param {{ directory: string, port: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ directory, port }) {
  const root = path.resolve(directory);
  const headers = {
    Server: SERVER_NAME,
    'Content-Security-Policy': await readFile(path.join(root, 'content-security-policy.txt'), 'utf8'),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  };
  const server = createServer((request, response) => {
    void answer(request, root).then(({ status, file, ...rest }) => {
      response.writeHead(status, { ...headers, ...rest.headers });
      if (file === undefined || request.method === 'HEAD') response.end();
      else
        createReadStream(file)
          .on('error', () => response.destroy())
          .pipe(response);
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Whether what answers at `url` is a server of `serve`, and not another program that took the port.
 * @param {string} url
 */
export async function isServedByKalends(url) {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return response.headers.get('server') === SERVER_NAME;
  } catch {
    return false;
  }
}

/**
 * @typedef {{ status: number, headers?: Record<string, string | number>, file?: string }} Answer
 * @param {import('node:http').IncomingMessage} request
 * @param {string} directory absolute
 * @returns {Promise<Answer>}
 */
async function answer(request, directory) {
  const port = request.socket.localPort;
  // The plan belongs to one origin: under the machine's other name it would seem to be gone.
  if (request.headers.host === `localhost:${port}`)
    return { status: 308, headers: { Location: `http://127.0.0.1:${port}/` } };
  // A foreign site whose name was made to point here (DNS rebinding) still sends its own name.
  if (request.headers.host !== `127.0.0.1:${port}`) return { status: 403 };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };

  const file = fileOf(request.url ?? '/', directory);
  if (file === null) return { status: 400 };
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return { status: 404 };
  return {
    status: 200,
    headers: {
      'Content-Type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
    },
    file,
  };
}

/**
 * The file that a request's target names, or null when it is malformed or leads out of `directory`.
 * @param {string} target
 * @param {string} directory absolute
 */
function fileOf(target, directory) {
  try {
    // Not `new URL`, which would resolve the dots before they can be refused.
    const name = decodeURIComponent(target.replace(/[?#].*$/, ''));
    const file = path.join(directory, name === '/' ? 'index.html' : name);
    return file.startsWith(directory + path.sep) && !name.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
