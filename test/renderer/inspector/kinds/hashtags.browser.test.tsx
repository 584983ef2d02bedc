import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { add } from '#shared/records/tables';
import { field, inspecting, stored } from '../inspecting';
import { item } from '../plan-on-screen';

const post = (id: string, body: string) => item(id, 'post', { body });
const dinner = add('hashtags', { id: 'd', name: '#КлубныйУжин', note: '', order: 0, archived: false });
const list = () => page.getByRole('listbox', { name: 'Hashtags' });
const offered = (name: string) => list().getByRole('option', { name, exact: true });

test('behind a # the plan’s hashtags are offered, and one is taken by the keys', async () => {
  const plan = await inspecting([post('new', ''), post('old', '#meetup'), post('older', '#meetup #media')], dinner);
  await userEvent.click(field('Text of the post'));
  await userEvent.keyboard('Come! #');
  await expect.element(offered('#КлубныйУжин')).toBeVisible();
  await userEvent.keyboard('me');
  await expect.element(offered('#КлубныйУжин')).not.toBeInTheDocument();
  await expect
    .poll(() =>
      list()
        .getByRole('option')
        .elements()
        .map(({ textContent }) => textContent),
    )
    .toEqual(['#meetup', '#media']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}2027');
  await expect.element(list()).not.toBeInTheDocument();
  await expect.poll(() => stored(plan, 'new')).toMatchObject({ body: 'Come! #media 2027' });
});

test('who does not choose is not disturbed: Enter begins the next line, Esc closes the list and nothing else', async () => {
  const plan = await inspecting([post('new', ''), post('old', '#meetup')]);
  await userEvent.click(field('Text of the post'));
  await userEvent.keyboard('#meet{Enter}#m');
  await expect.element(offered('#meetup')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(offered('#meetup')).not.toBeInTheDocument();
  await expect.element(field('Text of the post')).toHaveFocus();
  await expect.poll(() => stored(plan, 'new')).toMatchObject({ body: '#meet\n#m' });
});

test('one is taken with the mouse in the middle of a text, and typing goes on behind it', async () => {
  const plan = await inspecting([post('new', 'A  B'), post('old', '#meetup')]);
  await userEvent.click(field('Text of the post'));
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}#me');
  await userEvent.click(offered('#meetup'));
  await userEvent.keyboard('C');
  await expect.poll(() => stored(plan, 'new')).toMatchObject({ body: 'A #meetup CB' });
});
