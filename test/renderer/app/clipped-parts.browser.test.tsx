import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { clippedParts } from '../../support/clipped-parts';
import { mount } from '../ui/mount';

async function faultsOf(content: ReactNode): Promise<string[]> {
  mount(<div data-shown="">{content}</div>);
  await expect.poll(() => document.querySelector('[data-shown]')).not.toBeNull();
  return clippedParts(document.querySelector('[data-shown]')!);
}

const narrow = { width: 60, overflow: 'hidden', whiteSpace: 'nowrap' } as const;

test('words that are cut without an ellipsis are a fault, and with one are none', async () => {
  expect(await faultsOf(<p style={narrow}>Переподготовка руководителей</p>)).toHaveLength(1);
  document.body.replaceChildren();
  expect(await faultsOf(<p style={{ ...narrow, textOverflow: 'ellipsis' }}>Переподготовка</p>)).toEqual([]);
});

test('words that can be scrolled to are no fault', async () => {
  expect(await faultsOf(<p style={{ ...narrow, overflow: 'auto' }}>Переподготовка руководителей</p>)).toEqual([]);
});

test('a control beyond the window is a fault', async () => {
  const beyond = { position: 'fixed', left: 'calc(100vw - 10px)', top: 0, width: 80, height: 20 } as const;
  expect((await faultsOf(<button type="button" style={beyond} aria-label="New" />)).join()).toMatch(/beyond the side/);
});

test('a control under something else is a fault', async () => {
  const cover = { position: 'fixed', inset: 0, background: 'white' } as const;
  const faults = await faultsOf(
    <>
      <button type="button" aria-label="New" style={{ width: 40, height: 20 }} />
      <div style={cover} />
    </>,
  );
  expect(faults.join()).toMatch(/covered by/);
});
