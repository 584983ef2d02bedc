import { describe, expect, test } from 'vitest';
import { FILE_SIZE_LIMIT } from '#shared/desktop/file-problem';
import { browserBridge } from '../../../renderer/desktop/browser-bridge';
import { readPickedFile } from '../../../renderer/desktop/read-picked-file';

describe('a file that a person has chosen in the browser', () => {
  test('is read whole, under its own name', async () => {
    const read = await readPickedFile(new File(['Привет'], 'план.ics'));
    expect(read).toEqual({ ok: true, value: { name: 'план.ics', bytes: new TextEncoder().encode('Привет') } });
  });

  test('is refused over the limit, with its size told', async () => {
    const size = FILE_SIZE_LIMIT + 1;
    const read = await readPickedFile(new File([new Uint8Array(size)], 'big.ics'));
    expect(read).toEqual({ ok: false, problem: { kind: 'too-large', path: 'big.ics', size, limit: FILE_SIZE_LIMIT } });
  });
});

describe('what a browser lacks', () => {
  test('is told as a value: no native menu', () => {
    expect(browserBridge.menu).toEqual({ kind: 'none' });
  });

  test.each(['http://example.com/', 'javascript:alert(1)', 'file:///etc/passwd', 'https://bank.example@evil.example/'])(
    'the link %s is refused as in Electron',
    async (link) => {
      expect(await browserBridge.openExternal(link)).toBe('refused');
    },
  );
});
