import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../renderer/ui/button';
import { ComboBox } from '../../../renderer/ui/combo-box';
import { Modal } from '../../../renderer/ui/modal';
import { mount } from './mount';

const PEOPLE = [{ id: 'anna', name: 'Anna' }];

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      {open && (
        <Modal title="Who leads?" onClose={() => setOpen(false)}>
          <ComboBox label="Person" options={PEOPLE} noneLabel="Nobody" onChoose={() => {}} />
        </Modal>
      )}
    </>
  );
}

const modal = () => page.getByRole('dialog', { name: 'Who leads?' });

test('the focus returns to where it was', async () => {
  mount(<Asking />);
  await userEvent.click(page.getByRole('button', { name: 'Ask' }));
  await expect.element(modal()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(modal()).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Ask' })).toHaveFocus();
});

test('Esc closes an open list before it closes the modal around it', async () => {
  mount(<Asking />);
  await userEvent.click(page.getByRole('button', { name: 'Ask' }));
  await userEvent.click(page.getByRole('combobox'));
  await expect.element(page.getByRole('option', { name: 'Anna' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await expect.element(modal()).toBeVisible();
});
