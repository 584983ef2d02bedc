import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { ImportSheet } from '../../../renderer/features/transfer/import-sheet';
import { useUi } from '../../../renderer/state/ui-store';
import { planWith, showOn } from '../inspector/plan-on-screen';

const ROWS = ['First;Second;Third;Secret', '03/04/2027;Club dinner;Loft;x', '05/06/2027;Spring walk;;y'];
const FILE = { name: 'Plan.csv', bytes: new TextEncoder().encode(ROWS.join('\r\n')) };

const tellsOf = (column: string) => page.getByRole('combobox', { name: `What “${column}” tells` });

/** Shows the sheet and waits for the worker, which a test loads anew. */
async function open(plan: PlanHandle) {
  const { unmount } = showOn(plan, <ImportSheet file={FILE} />);
  await expect.element(page.getByRole('dialog', { name: /^What the/ }), { timeout: 15_000 }).toBeVisible();
  return unmount;
}

test(
  'a table nobody knows is asked about once: its columns, and dates that can be read both ways',
  { timeout: 60_000 },
  async () => {
    const plan = await planWith();
    const close = await open(plan);
    const go = page.getByRole('button', { name: 'Continue' });
    await expect.element(page.getByRole('status')).toHaveTextContent('Choose the column that holds the titles.');
    await expect.element(go).toBeDisabled();

    await userEvent.selectOptions(tellsOf('First'), 'Start date');
    await userEvent.selectOptions(tellsOf('Second'), 'Title');
    await userEvent.selectOptions(tellsOf('Third'), 'Place');
    await expect.element(page.getByRole('group', { name: 'Which day is 03/04/2027?' })).toBeVisible();
    await expect.element(go).toBeDisabled();
    await userEvent.click(page.getByRole('radio', { name: '4 March 2027' }));
    await expect
      .element(page.getByRole('region', { name: 'The first rows, read so' }))
      .toHaveTextContent(/Club dinner.*4 Mar/);
    await userEvent.click(go);

    await userEvent.click(page.getByRole('button', { name: 'Import 2' }));
    const items = () => plan.snapshot().all('items');
    await expect.poll(() => items().map(({ title }) => title)).toEqual(['Club dinner', 'Spring walk']);
    expect(items()[0]).toMatchObject({ schedule: { kind: 'all-day', first: '2027-03-04' }, place: { name: 'Loft' } });
    close();

    await open(plan);
    await expect.element(page.getByText('There is nothing to import: the plan stays as it is.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'What the columns tell…' }));
    await expect.element(tellsOf('Third')).toHaveValue('place');
    await userEvent.selectOptions(tellsOf('Secret'), 'Place');
    await expect.element(tellsOf('Third'), { message: 'nothing is told by two columns' }).toHaveValue('');
  },
);

test.each(['light', 'dark'] as const)('axe-core finds no fault in the question, in Russian, %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const plan = await planWith();
  const file = { name: 'План.csv', bytes: new TextEncoder().encode('Дата;Название\n03/04/2027;Ужин\n31/02/2027;Обед') };
  showOn(plan, <ImportSheet file={file} />);
  useUi.setState({ language: 'ru' });
  await expect.element(page.getByRole('dialog', { name: 'Что в каких колонках' }), { timeout: 15_000 }).toBeVisible();
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});
