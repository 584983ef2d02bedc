import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MenuButton } from '../../../renderer/ui/menu-button';
import { mount } from './mount';

const SECTIONS = [
  {
    entries: [
      { id: 'import', label: 'Import' },
      { id: 'export', label: 'Export', reason: 'nothing to export' },
    ],
  },
  {
    heading: 'Theme',
    entries: [
      { id: 'light', label: 'Light', checked: true },
      { id: 'dark', label: 'Dark', checked: false },
    ],
  },
];

const item = (name: string) => page.getByRole('menuitem', { name });
const theme = (name: string) => page.getByRole('menuitemradio', { name });

test('arrows walk through all sections, a letter jumps, Enter chooses and closes', async () => {
  const onChoose = vi.fn<(id: string) => void>();
  mount(
    <MenuButton label="Plan" sections={SECTIONS} onChoose={onChoose}>
      Plan
    </MenuButton>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Plan' }));
  await expect.element(theme('Light')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(item('Import')).toHaveFocus();
  await userEvent.keyboard('d{Enter}');
  expect(onChoose.mock.calls).toEqual([['dark']]);
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Plan' })).toHaveFocus();
});

test('what cannot be chosen says why and is not chosen', async () => {
  const onChoose = vi.fn<(id: string) => void>();
  mount(
    <MenuButton label="Plan" sections={SECTIONS} onChoose={onChoose}>
      Plan
    </MenuButton>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Plan' }));
  await userEvent.click(item('Export nothing to export'), { force: true });
  expect(onChoose).not.toHaveBeenCalled();
});
