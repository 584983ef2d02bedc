import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWholeFile } from '../../electron/write-file';

const SIZE = 64 * 1024;
const disk = mkdtempSync(path.join(os.tmpdir(), 'kalends-full-disk-'));
const isMounted = mountSmallDisk();

afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

/** A disk of 64 KB, where this user may make one: as root on Linux, which is how containers run the tests. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!isMounted)(
  'a disk that fills up in the middle of a file leaves the old one whole, and says so',
  async () => {
    const file = path.join(disk, 'plan.ics');
    await writeFile(file, 'the old plan');
    expect(await writeWholeFile(file, new Uint8Array(2 * SIZE))).toEqual({
      ok: false,
      problem: { kind: 'no-space', path: file },
    });
    expect(await readFile(file, 'utf8')).toBe('the old plan');
    expect(await readdir(disk)).toEqual(['plan.ics']);
  },
);
