import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import { emptyPartner, type Partner } from '#shared/records/partner';
import { addDays, dateOfDay } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import type { Rule } from '#shared/records/rule';
import { add } from '#shared/records/tables';
import { useUi } from '../../../renderer/state/ui-store';
import { showWindow } from '../app/window-on-screen';
import { valueOf } from '../data/plan-under-test';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1440, 900] as const;
const today = dateOfDay(dayIn(ZONE, Date.now()));
const spokenOn = (on: typeof today) => ({
  contactLog: [{ id: on, on, way: 'call' as const, note: 'The field bar', personId: null }],
});
const scored = (audience: number) => ({ fit: { ...emptyPartner.fit, audience } });
const partner = (name: string, fields: Partial<Partner> = {}) =>
  add('partners', { ...emptyPartner, id: name, name, hue: 1, order: 0, ...fields });
const rows = () =>
  page
    .getByRole('grid', { name: 'Partners' })
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => row.querySelector('strong')?.textContent);

afterEach(() => useUi.setState({ tableLooks: {} }));

test('columns and order that were chosen once are found again', async () => {
  const plan = await planWith(partner('Ash', scored(1)), partner('Oak', scored(5)));
  await showWindow(plan, '/partners', 'en', SIZE);
  await userEvent.click(page.getByRole('button', { name: 'Fit', exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Fit', exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Columns' }));
  await userEvent.click(page.getByRole('menuitemradio', { name: 'Kept by' }));
  await expect.poll(rows).toEqual(['Oak', 'Ash']);
  await userEvent.click(page.getByRole('radio', { name: 'Board' }));
  await userEvent.click(page.getByRole('radio', { name: 'Register' }));
  await expect.element(page.getByRole('columnheader', { name: 'Kept by' })).toBeVisible();
  expect(rows()).toEqual(['Oak', 'Ash']);
});

test('the address asks for some of them, and the way back from the page of one leads to these', async () => {
  const plan = await planWith(
    partner('Ash', { kind: 'media' }),
    partner('Oak', spokenOn(addDays(today, -90))),
    partner('Elm', { kind: 'media', ...spokenOn(addDays(today, -90)) }),
    partner('Elder', { kind: 'media', ...spokenOn(addDays(today, -89)) }),
  );
  await showWindow(plan, '/partners/register?list=quiet&kind=media&find=el', 'en', SIZE);
  await expect.poll(rows).toEqual(['Elm']);
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a partner' }), '');
  await expect.poll(rows).toEqual(['Ash', 'Elm']);
  await userEvent.click(page.getByText('Elm'));
  await expect.element(page.getByRole('article', { name: 'Elm' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'All partners' }));
  await expect.poll(rows).toEqual(['Ash', 'Elm']);
});

test('who fits less than the policy asks is marked, by a sign and in words', async () => {
  const rule = add('rules', { ...newRule('partners', 'fit', []), minFit: 60 } as Rule);
  await showWindow(await planWith(rule, partner('Ash', scored(2)), partner('Oak', scored(3))), '/partners', 'en', SIZE);
  await expect.element(page.getByText('minimum 60', { exact: true })).toBeVisible();
  const signs = page.getByRole('img', { name: 'under the minimum of 60' });
  await expect.element(signs).toBeVisible();
  expect(signs.element().closest('[role="row"]')).toHaveTextContent(/^Ash/);
});

test('partners that look alike are offered; a merge says first what it keeps, and one undo parts them', async () => {
  const mail = (email: string) => [{ id: email, name: 'Nadia', role: '', phone: '', email, messenger: '' }];
  const plan = await planWith(
    partner('Kettle Coffee', { contacts: mail('nadia@kettle.example'), category: 'Coffee' }),
    partner('Kettle', { contacts: mail('NADIA@kettle.example'), category: 'Bars', audience: 'Runners' }),
    add('items', item('Field bar', 'activity', { partnerIds: ['Kettle'] })),
  );
  await showWindow(plan, '/partners', 'en', SIZE);
  await expect.element(page.getByText('1 pair looks alike.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Look at them' }));
  await expect.element(page.getByText('the same e-mail: nadia@kettle.example')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Merge…' }));
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent('Moves over1 activity, 1 contactFills what is emptyAudience');
  await expect.element(dialog).toHaveTextContent('Is droppedthe name “Kettle”, Category');
  await userEvent.click(dialog.getByRole('button', { name: 'Merge', exact: true }));
  await expect.poll(rows).toEqual(['Kettle Coffee']);
  await expect.element(page.getByText('1 pair looks alike.')).not.toBeInTheDocument();
  expect(plan.snapshot().get('items', 'Field bar')).toMatchObject({ partnerIds: ['Kettle Coffee'] });
  valueOf(await plan.undo());
  await expect.poll(rows).toEqual(['Kettle', 'Kettle Coffee']);
});

test('several are given a kind and a tag at once, and each is one undo', async () => {
  const plan = await planWith(partner('Ash', { tags: ['old'] }), partner('Oak'), partner('Elm'));
  await showWindow(plan, '/partners', 'en', SIZE);
  const told = () =>
    plan
      .snapshot()
      .all('partners')
      .map(({ name, kind, tags }) => [name, kind, ...tags].join(' '))
      .toSorted();
  for (const name of ['Ash', 'Oak']) await userEvent.click(page.getByRole('checkbox', { name: `Choose “${name}”` }));
  await userEvent.click(page.getByRole('button', { name: 'Set the kind' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Media' }));
  await expect.poll(told).toEqual(['Ash media old', 'Elm company', 'Oak media']);
  await userEvent.fill(page.getByRole('textbox', { name: 'Add a tag' }), '#spring');
  await userEvent.keyboard('{Enter}');
  await expect.poll(told).toEqual(['Ash media old spring', 'Elm company', 'Oak media spring']);
  valueOf(await plan.undo());
  expect(told()).toEqual(['Ash media old', 'Elm company', 'Oak media']);
  valueOf(await plan.undo());
  expect(told()).toEqual(['Ash company old', 'Elm company', 'Oak company']);
});

test('a day of next contact that has passed is marked by a clock and in words, and listed as late', async () => {
  const plan = await planWith(
    partner('Ash', { nextContact: addDays(today, -1) }),
    partner('Oak', { nextContact: today }),
  );
  await showWindow(plan, '/partners', 'en', SIZE);
  useUi.setState({
    tableLooks: {
      partners: { columns: ['name', 'contact', 'next-contact'], sort: { column: 'name', descending: false } },
    },
  });
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  await expect.element(row('Ash')).toHaveTextContent(/never yet.*due \d.*the day has passed/);
  expect(row('Ash').element().querySelectorAll('.lucide-clock')).toHaveLength(2);
  await expect.element(row('Oak')).not.toHaveTextContent(/due|passed/);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Which partners' }), 'Contact is late');
  await expect.poll(rows).toEqual(['Ash']);
});

test.each([
  ['/partners/register', ['Look at them', 'Merge…']],
  ['/partners/partner/Kettle', ['Merge…']],
])(
  'while contacts are hidden nothing of them is read in %s, nor in what opens over it',
  { timeout: 40_000 },
  async (address, opened) => {
    const contacts = (id: string) => [
      {
        id,
        name: 'secret name',
        role: 'secret role',
        phone: 'secret 1',
        email: 'secret@a.example',
        messenger: '@secret',
      },
    ];
    const plan = await planWith(
      partner('Kettle Coffee', { contacts: contacts('one'), contact: 'secret line, secret@a.example' }),
      partner('Kettle', { contacts: contacts('two'), contact: 'secret line', ...spokenOn(today) }),
    );
    await showWindow(plan, address, 'en', SIZE);
    const shown = () => {
      const inputs = [...document.querySelectorAll('input, textarea')].map((each) => (each as HTMLInputElement).value);
      return [document.body.innerHTML, ...inputs].join('\n');
    };
    await expect.poll(shown).toContain('secret name');
    useUi.setState({ contactsHidden: true });
    for (const name of opened) {
      await userEvent.click(page.getByRole('button', { name }));
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(shown()).not.toContain('secret');
    }
    await expect.element(page.getByLabelText('What becomes of the two')).toBeVisible();
    expect(shown()).not.toContain('secret');
    useUi.setState({ contactsHidden: false });
  },
);
