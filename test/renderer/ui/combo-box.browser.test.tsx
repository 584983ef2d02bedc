import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ComboBox } from '../../../renderer/ui/combo-box';
import { mount } from './mount';

const PEOPLE = ['Anna Orlova', 'Orsolya Nagy', 'Pavel Kim'].map((name) => ({ id: name.toLowerCase(), name }));

function Owner() {
  const [owner, setOwner] = useState('Pavel Kim');
  return (
    <ComboBox
      label="Owner"
      options={PEOPLE}
      chosen={owner}
      noneLabel="Nobody"
      onChoose={(id) => setOwner(PEOPLE.find((person) => person.id === id)!.name)}
      creation={{ createLabel: (name) => `Create ${name}`, onCreate: (name) => setOwner(`new ${name}`) }}
    />
  );
}

const field = () => page.getByRole('combobox', { name: 'Owner' });

test('what begins with the typed text comes first, and Enter takes it', async () => {
  mount(<Owner />);
  await userEvent.click(field());
  await userEvent.keyboard('or');
  expect(
    page
      .getByRole('option')
      .elements()
      .map((row) => row.textContent),
  ).toEqual(['Orsolya Nagy', 'Anna Orlova', 'Create or']);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(field()).toHaveValue('Anna Orlova');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
});

test('a name that is not there can be made, and one that is there cannot be made twice', async () => {
  mount(<Owner />);
  await userEvent.click(field());
  await userEvent.keyboard('pavel kim');
  await expect.element(page.getByRole('option', { name: 'Create' })).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}a{/Control}Iris');
  await userEvent.keyboard('{Enter}');
  await expect.element(field()).toHaveValue('new Iris');
});

test('Esc and leaving give up what was typed', async () => {
  mount(<Owner />);
  await userEvent.click(field());
  await userEvent.keyboard('zzz{Escape}');
  await expect.element(field()).toHaveValue('Pavel Kim');
});
