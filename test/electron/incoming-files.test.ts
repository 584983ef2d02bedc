import { describe, expect, test } from 'vitest';
import type { IncomingFile } from '#shared/desktop/bridge';
import { ok } from '#shared/kernel/result';
import { IncomingFiles } from '../../electron/incoming-files';

/** Reads at once, later than the caller; the name is the path. */
const readAtOnce = (file: string): Promise<IncomingFile> =>
  Promise.resolve(ok({ name: file, bytes: new Uint8Array() }));

function page(): { readonly names: string[]; readonly deliver: (file: IncomingFile) => void } {
  const names: string[] = [];
  return { names, deliver: (file) => void names.push(file.ok ? file.value.name : file.problem.kind) };
}

const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

describe('files from outside', () => {
  test('wait until a page listens, and come in their order', async () => {
    const files = new IncomingFiles(readAtOnce);
    const { names, deliver } = page();
    files.add(['a', 'b']);
    files.add(['c']);
    await settled();
    expect(names).toEqual([]);
    files.listen(deliver);
    await settled();
    expect(names).toEqual(['a', 'b', 'c']);
  });

  test('reach a listening page at once, each once', async () => {
    const files = new IncomingFiles(readAtOnce);
    const { names, deliver } = page();
    files.listen(deliver);
    files.add(['a']);
    files.add(['b']);
    await settled();
    files.listen(deliver);
    await settled();
    expect(names).toEqual(['a', 'b']);
  });

  test('wait for the next page when the last one is gone, even when it went during the reading', async () => {
    const reading: (() => void)[] = [];
    const files = new IncomingFiles(
      (file) => new Promise((resolve) => void reading.push(() => resolve(ok({ name: file, bytes: new Uint8Array() })))),
    );
    const [first, second] = [page(), page()];
    files.listen(first.deliver);
    files.add(['a']);
    files.pause();
    reading.shift()?.();
    await settled();
    files.listen(second.deliver);
    reading.shift()?.();
    await settled();
    expect([first.names, second.names]).toEqual([[], ['a']]);
  });
});
