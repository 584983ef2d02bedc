import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../renderer/ui/button';
import { Popover } from '../../../renderer/ui/popover';
import { mount } from './mount';

function DayWithPanel() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Day</Button>
      <Button>Elsewhere</Button>
      {open && (
        <Popover label="New item" anchor={{ left: 300, top: 10, width: 50, height: 20 }} onClose={() => setOpen(false)}>
          <input aria-label="Title" />
          <button type="button">Save</button>
        </Popover>
      )}
    </>
  );
}

const panel = () => page.getByRole('dialog', { name: 'New item' });
const day = () => page.getByRole('button', { name: 'Day' });

test('it takes the focus, keeps Tab inside, and gives the focus back on Esc', async () => {
  mount(<DayWithPanel />);
  await userEvent.click(day());
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(panel()).not.toBeInTheDocument();
  await expect.element(day()).toHaveFocus();
});

test('a press outside closes it', async () => {
  mount(<DayWithPanel />);
  await userEvent.click(day());
  await expect.element(panel()).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }));
  await expect.element(panel()).not.toBeInTheDocument();
});
