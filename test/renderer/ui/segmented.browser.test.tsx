import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Segmented } from '../../../renderer/ui/segmented';
import { mount } from './mount';

const OPTIONS = ['Year', 'Month', 'Week'].map((label) => ({ value: label, label }));

function Views() {
  const [view, setView] = useState('Year');
  return <Segmented label="View" value={view} options={OPTIONS} onChange={setView} />;
}

const chosen = () => page.getByRole('radio', { checked: true });

test('arrow keys choose the neighbour and go round the ends, and the focus goes along', async () => {
  mount(<Views />);
  await userEvent.click(page.getByRole('radio', { name: 'Year' }));
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(chosen()).toHaveTextContent('Month');
  await expect.element(chosen()).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(chosen()).toHaveTextContent('Week');
  await userEvent.keyboard('{Home}');
  await expect.element(chosen()).toHaveTextContent('Year');
});

test('the Tab key stops once, at what is chosen', async () => {
  mount(<Views />);
  await userEvent.click(page.getByRole('radio', { name: 'Month' }));
  await userEvent.tab();
  await expect.element(page.getByRole('radiogroup')).not.toContainElement(document.activeElement as HTMLElement);
});
