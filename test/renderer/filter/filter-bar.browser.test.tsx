import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { useUi } from '../../../renderer/state/ui-store';
import { newItem } from '../data/plan-under-test';
import { planOfMay, showFilter } from './window-on-screen';

const filter = () => useUi.getState().filter;
const bar = () => page.getByRole('region', { name: 'Filter' });
const words = () => page.getByRole('searchbox', { name: 'Words in title, notes, place' });
const count = () => page.getByRole('status');

async function addCondition(name: string) {
  await userEvent.click(page.getByRole('button', { name: 'Add a condition' }));
  await userEvent.click(page.getByRole('menuitem', { name }));
}

test('F opens it with the focus in the words, and Esc, once they are empty, shows everything and closes it', async () => {
  await showFilter(await planOfMay());
  await expect.element(bar()).not.toBeInTheDocument();
  await userEvent.keyboard('f');
  await expect.element(words()).toHaveFocus();
  await userEvent.keyboard('dinner');
  await expect.element(count()).toHaveTextContent('1 of 3 items shown');
  await userEvent.keyboard('{Escape}');
  await expect.element(count()).toHaveTextContent('3 of 3 items shown');
  await expect.element(words()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(bar()).not.toBeInTheDocument();
  expect(filter()).toEqual(everything);
});

describe('a condition', () => {
  test('is put together from a menu and ticks, says itself in words, and is counted', async () => {
    await showFilter(await planOfMay());
    await userEvent.keyboard('f');
    await addCondition('Owner');
    await userEvent.click(page.getByRole('checkbox', { name: 'Nobody' }));
    await expect.element(page.getByRole('button', { name: 'Nobody’s', exact: true })).toBeVisible();
    await userEvent.click(page.getByRole('checkbox', { name: 'Anna' }));
    await expect.element(page.getByRole('button', { name: 'Owner: all but Boris', exact: true })).toBeVisible();
    await expect.element(count()).toHaveTextContent('2 of 3 items shown');
    expect(filter().ownerIds).toEqual([null, 'Anna']);
  });

  test('asks for one value alone, or for all but it', async () => {
    await showFilter(await planOfMay());
    await userEvent.keyboard('f');
    await addCondition('Owner');
    await userEvent.hover(page.getByRole('checkbox', { name: 'Boris' }));
    await userEvent.click(page.getByRole('button', { name: 'Only “Boris”' }));
    expect(filter().ownerIds).toEqual(['Boris']);
    await userEvent.click(page.getByRole('checkbox', { name: 'Boris' }));
    expect(filter().ownerIds).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Hide “Boris”' }));
    expect(filter().ownerIds).toEqual([null, 'Anna']);
  });

  test('is walked and ticked by keys alone, and Esc goes back to the bar without clearing it', async () => {
    await showFilter(await planOfMay());
    await userEvent.keyboard('f');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Kind' })).toHaveFocus();
    await userEvent.keyboard('o{Enter}');
    await expect.element(page.getByRole('checkbox', { name: 'Nobody' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown} {Escape}');
    expect(filter().ownerIds).toEqual(['Boris']);
    await expect.element(page.getByRole('button', { name: 'Owner: Boris', exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a condition' })).toHaveFocus();
  });

  test('is taken away by its cross, or by Delete on its words', async () => {
    await showFilter(await planOfMay());
    useUi.getState().setFilter({ ...everything, ownerIds: ['Anna'], kinds: ['event'] });
    await userEvent.click(page.getByRole('button', { name: 'Remove “Owner: Anna”' }));
    expect(filter()).toEqual({ ...everything, kinds: ['event'] });
    const kinds = page.getByRole('button', { name: 'Kind: Events', exact: true });
    (kinds.element() as HTMLElement).focus();
    await userEvent.keyboard('{Delete}');
    expect(filter()).toEqual(everything);
  });

  test('of a person who was deleted says so, and can still be taken out', async () => {
    await showFilter(await planOfMay());
    useUi.getState().setFilter({ ...everything, ownerIds: ['gone'] });
    await userEvent.click(page.getByRole('button', { name: 'Owner: deleted', exact: true }));
    await userEvent.click(page.getByRole('checkbox', { name: 'deleted' }));
    expect(filter()).toEqual(everything);
  });

  test('offers the words that items are tagged with, and no field of which the plan has nothing', async () => {
    await showFilter(await planOfMay());
    await userEvent.keyboard('f');
    await userEvent.click(page.getByRole('button', { name: 'Add a condition' }));
    await expect.element(page.getByRole('menuitem', { name: 'Channel' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('menuitem', { name: 'Unit' })).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('menuitem', { name: 'Tag' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'core' }));
    await expect.element(count()).toHaveTextContent('1 of 3 items shown');
  });
});

test('a period begins as the one in view; one that ends before it starts says why and keeps what was typed', async () => {
  await showFilter(await planOfMay(add('items', newItem('Ball'))));
  await userEvent.keyboard('f');
  await addCondition('Period');
  expect(filter().period).toEqual({ first: '2027-05-01', last: '2027-05-31' });
  const last = page.getByRole('textbox', { name: 'To' });
  await userEvent.fill(last, '3.4.2027');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('ends before it starts');
  await expect.element(last).toHaveValue('3.4.2027');
  await userEvent.fill(last, '3.5.2027');
  await userEvent.keyboard('{Enter}');
  await expect.element(count()).toHaveTextContent('0 of 4 items shown');
});

test('when nothing answers, the view says so and offers to show everything', async () => {
  await showFilter(await planOfMay());
  useUi.getState().setFilter({ ...everything, text: 'no such thing' });
  await expect.element(page.getByText('Nothing in this period matches the filter.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Clear the filter' }));
  expect(filter()).toEqual(everything);
  await expect.element(page.getByText('Nothing in this period matches the filter.')).not.toBeInTheDocument();
});

test('Alt-click on a kind leaves it alone, and once more brings all back', async () => {
  await showFilter(await planOfMay());
  await userEvent.click(page.getByRole('checkbox', { name: /^Posts/ }), { modifiers: ['Alt'] });
  expect(filter().kinds).toEqual(['post']);
  await userEvent.click(page.getByRole('button', { name: 'Show only the kind “Posts”' }));
  expect(filter()).toEqual(everything);
});

test('the kinds at the side are the same filter: a hidden one stands in the bar, and its count stays true', async () => {
  await showFilter(await planOfMay());
  await userEvent.click(page.getByRole('checkbox', { name: 'Events: 3 in view' }));
  await expect.element(page.getByRole('button', { name: 'Kind: all but Events', exact: true })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Events: 3 in view' })).not.toBeChecked();
  await expect.element(page.getByRole('button', { name: 'Filter: 1 condition' })).toBeVisible();
});
