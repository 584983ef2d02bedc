import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DesktopBridge } from '#shared/desktop/bridge';
import { ok } from '#shared/kernel/result';
import { newPerson } from '#shared/plan/register-records';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { desktopBridge } from '../../../renderer/desktop/desktop-bridge';
import { TableDialog } from '../../../renderer/features/register-table/table-dialog';
import { useUi } from '../../../renderer/state/ui-store';
import { planWith, showOn } from '../inspector/plan-on-screen';

const LIMITS = { timeout: 40_000 };
const ANNA = {
  ...newPerson('anna', 'Anna Lind', []),
  email: 'anna@lind.example',
  birthday: plainDate('1990-05-14'),
  notes: 'dislikes calls',
  roles: ['core' as const],
  interests: ['music', 'hills'],
};

beforeEach(() => useUi.setState({ contactsHidden: false }));

/** The dialog on a plan with Anna, over a machine whose file is this table; tells what was saved. */
async function open(table = '') {
  const plan = await planWith(add('people', ANNA));
  const saved: string[] = [];
  const bridge: DesktopBridge = {
    ...desktopBridge,
    openFile: () => {
      const file = { name: 'people.csv', path: null, bytes: new TextEncoder().encode(table) };
      return Promise.resolve(ok({ kind: 'opened', file }));
    },
    saveFile: ({ bytes, suggestedName }) => {
      saved.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      return Promise.resolve(ok({ kind: 'saved', path: suggestedName }));
    },
  };
  showOn(plan, <TableDialog bridge={bridge} register="people" />);
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return { plan, saved };
}
const peopleIn = (plan: PlanHandle) =>
  plan
    .snapshot()
    .all('people')
    .map(({ name, email, notes, tags }) => ({ name, email, notes, tags }));

test(
  'a table of people is read as its columns are said to be, shown before it comes, and taken back by one undo',
  LIMITS,
  async () => {
    const { plan } = await open(
      'Who;E-mail;Remark\nAnna Lind;new@lind.example;loves hills\nBoris;boris@novak.example;;\n;lost@mail.example;\n',
    );
    const before = peopleIn(plan);
    await userEvent.click(page.getByRole('button', { name: 'Choose a file…' }));
    // which column holds the names cannot be guessed
    await expect.element(page.getByText('Say which column holds the names.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Import/ })).toBeDisabled();
    await userEvent.selectOptions(page.getByRole('combobox', { name: /^Who/ }), 'Name');
    await expect.element(page.getByText('1 new, 1 changed, 0 the same')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: /^Remark/ }), 'Tags');
    await userEvent.selectOptions(page.getByRole('combobox', { name: /^E-mail/ }), 'left out');
    await expect.element(page.getByRole('region', { name: 'What cannot be read' })).toHaveTextContent(/Row 4.*no name/);
    expect(peopleIn(plan)).toEqual(before);
    await userEvent.click(page.getByRole('button', { name: 'Import 2' }));
    await expect
      .poll(() => peopleIn(plan))
      .toEqual([
        { ...before[0], tags: ['loves hills'] },
        { name: 'Boris', email: '', notes: '', tags: [] },
      ]);
    await plan.undo();
    expect(peopleIn(plan)).toEqual(before);
  },
);

test(
  'people leave as a table: without how they are reached and what is noted unless that is ticked',
  LIMITS,
  async () => {
    const { saved } = await open();
    const withContacts = page.getByRole('checkbox', { name: 'With contacts and notes' });
    await expect.element(withContacts).not.toBeChecked();
    await userEvent.click(page.getByRole('button', { name: 'Save the table…' }));
    await expect
      .poll(() => saved)
      .toEqual(['\uFEFFName;Roles;Interests;Tags;Step\r\nAnna Lind;Core;"music; hills";;\r\n']);
    await userEvent.click(withContacts);
    await userEvent.click(page.getByRole('button', { name: 'Save the table…' }));
    await expect.poll(() => saved.at(-1)).toMatch(/anna@lind\.example.*dislikes calls/);
    expect(saved.at(-1)).toContain('Birthday');
  },
);

test('while contacts are hidden there is nothing to tick: they stay at home', LIMITS, async () => {
  useUi.setState({ contactsHidden: true });
  const { saved } = await open();
  await expect.element(page.getByRole('checkbox', { name: 'With contacts and notes' })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Save the table…' }));
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]).not.toMatch(/lind\.example|dislikes|1990/);
});
