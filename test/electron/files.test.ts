import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FILE_SIZE_LIMIT } from '#shared/desktop/file-problem';
import { fileProblemFrom } from '../../electron/file-problem-from';
import { readWholeFile } from '../../electron/read-file';
import { writeWholeFile } from '../../electron/write-file';
import { writeIntoFolder } from '../../electron/write-into-folder';

const BYTES = new TextEncoder().encode('BEGIN:VCALENDAR\r\n');
const isRoot = process.getuid?.() === 0;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);

describe('reading a file', () => {
  test('gives its bytes and the name that a person knows it by', async () => {
    await writeFile(inFolder('план.ics'), BYTES);
    expect(await readWholeFile(inFolder('план.ics'))).toEqual({ ok: true, value: { name: 'план.ics', bytes: BYTES } });
  });

  test('over the limit is refused before it is read', async () => {
    const file = inFolder('big.ics');
    await writeFile(file, '');
    await truncate(file, FILE_SIZE_LIMIT + 1);
    expect(await readWholeFile(file)).toEqual({
      ok: false,
      problem: { kind: 'too-large', path: file, size: FILE_SIZE_LIMIT + 1, limit: FILE_SIZE_LIMIT },
    });
    await truncate(file, FILE_SIZE_LIMIT);
    expect((await readWholeFile(file)).ok).toBe(true);
  });

  test('that is not there says so', async () => {
    expect(await readWholeFile(inFolder('a.ics'))).toEqual({
      ok: false,
      problem: { kind: 'not-found', path: inFolder('a.ics') },
    });
  });

  test('below something that is no folder is not found either', async () => {
    await writeFile(inFolder('a.ics'), BYTES);
    const problem = { kind: 'not-found', path: inFolder('a.ics/b.ics') };
    expect(await readWholeFile(inFolder('a.ics/b.ics'))).toEqual({ ok: false, problem });
  });

  test('that is a folder is told as no regular file', async () => {
    const problem = { kind: 'unknown', path: folder, message: 'not a regular file' };
    expect(await readWholeFile(folder)).toEqual({ ok: false, problem });
  });

  test.skipIf(process.platform === 'win32')('that never ends is not begun', async () => {
    expect((await readWholeFile('/dev/zero')).ok).toBe(false);
  });

  test.skipIf(isRoot || process.platform === 'win32')('that may not be read says so', async () => {
    await writeFile(inFolder('a.ics'), BYTES);
    await chmod(inFolder('a.ics'), 0);
    expect(await readWholeFile(inFolder('a.ics'))).toMatchObject({ ok: false, problem: { kind: 'not-permitted' } });
  });
});

describe('writing a file', () => {
  test('creates it, and leaves nothing else in the folder', async () => {
    expect(await writeWholeFile(inFolder('plan.ics'), BYTES)).toEqual({ ok: true, value: inFolder('plan.ics') });
    expect(await readFile(inFolder('plan.ics'))).toEqual(Buffer.from(BYTES));
    expect(await readdir(folder)).toEqual(['plan.ics']);
  });

  test('replaces a longer one whole', async () => {
    await writeFile(inFolder('plan.ics'), 'x'.repeat(1000));
    await writeWholeFile(inFolder('plan.ics'), BYTES);
    expect(await readFile(inFolder('plan.ics'))).toEqual(Buffer.from(BYTES));
  });

  test.skipIf(process.platform === 'win32')('keeps the permissions of the file it replaces', async () => {
    await writeFile(inFolder('plan.ics'), 'old');
    await chmod(inFolder('plan.ics'), 0o640);
    await writeWholeFile(inFolder('plan.ics'), BYTES);
    expect((await stat(inFolder('plan.ics'))).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === 'win32')('through a link changes what it leads to, and the link stays', async () => {
    await writeFile(inFolder('real.ics'), 'old');
    await symlink(inFolder('real.ics'), inFolder('link.ics'));
    await writeWholeFile(inFolder('link.ics'), BYTES);
    expect(await readlink(inFolder('link.ics'))).toBe(inFolder('real.ics'));
    expect(await readFile(inFolder('real.ics'))).toEqual(Buffer.from(BYTES));
  });

  test('under the longest name that the disk takes works as well', async () => {
    const name = `${'ж'.repeat(125)}.ics`;
    expect((await writeWholeFile(inFolder(name), BYTES)).ok).toBe(true);
  });

  test('into a folder that is not there is a problem that names the file', async () => {
    const problem = { kind: 'not-found', path: inFolder('missing/plan.ics') };
    expect(await writeWholeFile(inFolder('missing/plan.ics'), BYTES)).toEqual({ ok: false, problem });
  });

  test('over a folder fails, and leaves no draft behind', async () => {
    await mkdir(inFolder('plan.ics'));
    expect(await writeWholeFile(inFolder('plan.ics'), BYTES)).toMatchObject({
      ok: false,
      problem: { kind: 'unknown' },
    });
    expect(await readdir(folder)).toEqual(['plan.ics']);
  });

  test.skipIf(process.platform !== 'linux')('where nobody may write, root included, says so', async () => {
    expect(await writeWholeFile('/sys/kernel/plan.ics', BYTES)).toEqual({
      ok: false,
      problem: { kind: 'not-permitted', path: '/sys/kernel/plan.ics' },
    });
  });

  test.skipIf(isRoot || process.platform === 'win32')(
    'over a file marked read-only is refused, and it stays',
    async () => {
      await writeFile(inFolder('plan.ics'), 'old');
      await chmod(inFolder('plan.ics'), 0o444);
      expect(await writeWholeFile(inFolder('plan.ics'), BYTES)).toMatchObject({
        ok: false,
        problem: { kind: 'not-permitted' },
      });
      expect(await readFile(inFolder('plan.ics'), 'utf8')).toBe('old');
    },
  );
});

describe('what went wrong with a file', () => {
  const systemError = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

  test.each([
    ['ENOENT', 'not-found'],
    ['ENOTDIR', 'not-found'],
    ['EACCES', 'not-permitted'],
    ['EPERM', 'not-permitted'],
    ['EROFS', 'not-permitted'],
    ['ENOSPC', 'no-space'],
    ['EDQUOT', 'no-space'],
  ])('%s is %s', (code, kind) => {
    expect(fileProblemFrom(systemError(code), '/a.ics')).toEqual({ kind, path: '/a.ics' });
  });

  test('anything else of the system is told in its own words', () => {
    const problem = { kind: 'unknown', path: '/a.ics', message: 'EBUSY: it failed' };
    expect(fileProblemFrom(systemError('EBUSY'), '/a.ics')).toEqual(problem);
  });

  test('a fault of ours is no problem of files, and is thrown', () => {
    expect(() => fileProblemFrom(new TypeError('broken'), '/a.ics')).toThrow('broken');
  });
});

describe('writing several files into a folder', () => {
  const file = (name: string) => ({ name, bytes: BYTES });

  test('writes each under its name, and leaves what lies there alone', async () => {
    await writeFile(inFolder('club.ics'), 'older');
    expect(await writeIntoFolder(folder, [file('club.ics'), file('club.ics'), file('news.ics')])).toEqual({
      ok: true,
      value: ['club 2.ics', 'club 3.ics', 'news.ics'],
    });
    expect(await readFile(inFolder('club.ics'), 'utf8')).toBe('older');
    expect(new Uint8Array(await readFile(inFolder('news.ics')))).toEqual(BYTES);
  });

  test('never leaves the folder', async () => {
    await mkdir(inFolder('inner'));
    expect(await writeIntoFolder(inFolder('inner'), [file('../outside.ics')])).toMatchObject({
      value: ['outside.ics'],
    });
    expect(await readdir(folder)).toEqual(['inner']);
  });

  test('leaves nothing behind when one of them cannot be written', async () => {
    const tooLong = `${'я'.repeat(200)}.ics`;
    expect(await writeIntoFolder(folder, [file('club.ics'), file(tooLong)])).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual([]);
  });
});
