import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const DESCRIBED = path.resolve(import.meta.dirname, 'peers');
const INSTALLED = path.resolve(import.meta.dirname, '../../.cache/bench-peers');

/**
 * A library that others wrote, for comparing speed. They are installed when the benchmark is first run, since nobody
 * else needs them; throws when that cannot be done.
 */
export function peer(name: string): unknown {
  if (!existsSync(path.join(INSTALLED, 'node_modules', name))) install();
  return createRequire(path.join(INSTALLED, 'package.json'))(name) as unknown;
}

/** A file of such a library, for a page to load. */
export function peerFile(name: string, file: string): string {
  const folder = path.join(INSTALLED, 'node_modules', name);
  if (!existsSync(folder)) install();
  return path.join(folder, file);
}

function install(): void {
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(DESCRIBED, file), path.join(INSTALLED, file));
  const isWindows = process.platform === 'win32';
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: INSTALLED, shell: isWindows });
}
