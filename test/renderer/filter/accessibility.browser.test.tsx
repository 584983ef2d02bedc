import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { useUi } from '../../../renderer/state/ui-store';
import { planOfMay, showFilter } from './window-on-screen';

/** What axe-core holds against the page as it stands, in words. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const view = { id: '1', name: 'Подборка', order: 0, view: 'month', shape: 'planner', date: null } as const;

describe.each(['light', 'dark'])('axe-core finds no fault in the %s theme', (theme) => {
  async function open() {
    document.documentElement.dataset['theme'] = theme;
    await showFilter(await planOfMay(add('savedViews', { ...view, selection: everything })));
    useUi.setState({ language: 'ru', filter: { ...everything, ownerIds: ['Anna', null], kinds: ['event'] } });
    await expect.element(page.getByRole('region', { name: 'Фильтр' })).toBeVisible();
  }

  test('of the bar with its conditions, and the saved views', async () => {
    await open();
    expect(await faults()).toEqual([]);
  });

  test('of a condition that is put together', async () => {
    await open();
    await userEvent.click(page.getByRole('button', { name: /^Кто ведёт/ }));
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test('of the view that answers nothing', async () => {
    await open();
    useUi.getState().setFilter({ ...everything, text: '???' });
    await expect.element(page.getByText(/ничего не подходит/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test('of the name for a view', async () => {
    await open();
    useUi.getState().openDialog({ kind: 'save-view' });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
