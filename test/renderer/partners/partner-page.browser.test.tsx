import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { emptyPartner, type Partner } from '#shared/records/partner';
import { emptyPerson } from '#shared/records/person';
import type { Relation } from '#shared/records/relation';
import { add } from '#shared/records/tables';
import { addDays, addMonths, dateOfDay, type PlainDate } from '#shared/time/plain-date';
import { quarterOf } from '#shared/time/quarter';
import { dayIn } from '#shared/time/today';
import type { Obligation, PartnerActivity } from '#shared/records/partner-activity';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import { showWindow } from '../app/window-on-screen';
import { valueOf } from '../data/plan-under-test';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1440, 1000] as const;
const today = dateOfDay(dayIn(ZONE, Date.now()));
const oak: Partner = { ...emptyPartner, id: 'oak', name: 'Oak', hue: 1, order: 0 };
const stored = (plan: PlanHandle) => plan.snapshot().get('partners', 'oak');
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
const promise = (id: string, fields: Partial<Obligation> = {}): Obligation => ({
  ...{ id, side: 'ours', text: id, partnerId: 'oak', ownerId: null, due: null, doneOn: null },
  ...fields,
});
const swapOf = (...obligations: readonly Obligation[]) =>
  add(
    'items',
    item('Swap', 'activity', { stage: 'agreed', partnerIds: ['oak'], obligations } as Partial<PartnerActivity>),
  );
const openMenu = async (choice: string) => {
  await userEvent.click(page.getByRole('button', { name: 'More' }));
  await userEvent.click(page.getByRole('menuitem', { name: choice }));
};
const tie = (type: Relation['type'], from: string, to: string) =>
  add('relations', {
    ...{ id: `${type} ${from}`, type, lagDays: 0 },
    from: { itemId: from, originalStart: null },
    to: { itemId: to, originalStart: null },
  });

test('the page tells which events and posts belong to what is done together, and opens them', async () => {
  const plan = await planWith(
    add('partners', oak),
    add('items', item('Swap', 'activity', { partnerIds: ['oak'] })),
    ...['Meetup', 'Dinner'].map((id) =>
      add('items', item(id, 'event', id === 'Dinner' ? { partnerIds: ['oak'] } : {})),
    ),
    add('items', item('Story of the swap', 'post')),
    tie('belongs-to', 'Swap', 'Meetup'),
    tie('announces', 'Story of the swap', 'Swap'),
  );
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const tied = page.getByRole('list', { name: 'Tied to “Swap”' });
  await expect.element(tied.getByRole('button', { name: /Meetup/ })).toBeVisible();
  await expect
    .element(page.getByRole('list', { name: 'Events with them' }).getByRole('listitem'))
    .toHaveTextContent(/^Dinner/);
  await userEvent.click(tied.getByRole('button', { name: /Story of the swap/ }));
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Story of the swap');
});

test('a partner has any number of links; what is no address is kept and marked, and an emptied one goes', async () => {
  const plan = await planWith(add('partners', oak));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  for (const url of ['https://oak.example', 'oak, the shop']) {
    await userEvent.click(textbox('Links'));
    await userEvent.keyboard(`${url}{Enter}`);
    await expect.poll(() => stored(plan)?.links.at(-1)).toEqual({ title: '', url });
  }
  await expect.element(page.getByRole('button', { name: 'Open https://oak.example' })).toBeVisible();
  await expect.element(page.getByRole('img', { name: /does not look like an address/ })).toBeVisible();
  await userEvent.fill(textbox('Name of the link').first(), 'Shop');
  await expect.poll(() => stored(plan)?.links[0]?.title).toBe('Shop');
  await userEvent.fill(textbox('Address').last(), '');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => stored(plan)?.links).toEqual([{ title: 'Shop', url: 'https://oak.example' }]);
});

test('a talk is noted on the day on which it was, and one of a day to come is refused', async () => {
  const plan = await planWith(add('partners', oak));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const when = textbox('When');
  await userEvent.fill(when, addDays(today, 1));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('This day is yet to come.')).toBeVisible();
  await userEvent.fill(when, addDays(today, -9));
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'How', exact: true }), 'Meeting');
  await userEvent.fill(textbox('About what'), 'The field bar');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => stored(plan)?.contactLog)
    .toMatchObject([{ on: addDays(today, -9), way: 'meeting', note: 'The field bar' }]);
  await expect.element(page.getByText('9 days ago')).toBeVisible();
});

test('whoever keeps a partner is taken to have been in touch, unless another is named or nobody', async () => {
  const person = (id: string) => add('people', { ...emptyPerson, id, name: id, hue: 1, order: 0 });
  const plan = await planWith(person('Priya'), person('Jonah'), add('partners', { ...oak, ownerId: 'Priya' }));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const talks = page.getByRole('region', { name: 'In touch' });
  const by = talks.getByRole('combobox', { name: 'By whom' });
  const note = async (text: string) => {
    await userEvent.fill(textbox('About what'), text);
    await userEvent.keyboard('{Enter}');
    await expect.element(talks.getByText(text)).toBeVisible();
  };
  const choose = async (name: string) => {
    await userEvent.click(by);
    await userEvent.click(page.getByRole('option', { name, exact: true }));
  };
  await expect.element(by).toHaveValue('Priya');
  await note('Posters');
  await choose('Jonah');
  await note('Prices');
  await choose('None');
  await note('A letter came');
  const told = () =>
    talks
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent);
  expect(told()).toEqual([
    expect.stringMatching(/Posters.*Priya/),
    expect.stringMatching(/Prices.*Jonah/),
    expect.stringMatching(/A letter came$/),
  ]);
});

test('what is asked twice before it is on disk stays both times', async () => {
  const plan = await planWith(add('partners', oak), swapOf(promise('Logo'), promise('Post'), promise('Card')));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const press = (...found: readonly Locator[]) => {
    for (const each of found) (each.element() as HTMLElement).click();
  };
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const score = (name: string) => page.getByRole('radiogroup', { name }).getByRole('radio', { name: '4 of 5' });
  await expect.element(box('Card')).toBeVisible();
  press(box('Logo'), box('Post'), score('Shared audience'), score('Good reputation'));
  await expect.element(page.getByText('we gave 2, they gave 0', { exact: true })).toBeVisible();
  await expect.element(box('Card')).not.toBeChecked();
  await expect.poll(() => stored(plan)?.fit).toMatchObject({ audience: 4, reputation: 4 });
  press(box('Card'), box('Card'));
  await userEvent.fill(textbox('What we promise…'), 'Stand');
  await userEvent.keyboard('{Enter}');
  await expect.element(box('Stand')).toBeVisible();
  await expect.element(box('Card')).not.toBeChecked();
});

test('what went to and fro is told for each quarter in which it was done, and a kept promise counts in this one', async () => {
  const named = (day: PlainDate) => {
    const { number, year } = quarterOf(day, 1);
    return `Q${number} ${year}`;
  };
  const before = addMonths(today, -3);
  const plan = await planWith(
    add('partners', oak),
    swapOf(
      promise('Post', { doneOn: before }),
      promise('Logo'),
      promise('Card', { side: 'theirs', doneOn: addMonths(today, -40) }),
    ),
  );
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const quarters = page.getByRole('list', { name: 'Quarter by quarter' }).getByRole('listitem');
  const told = () => quarters.elements().map(({ textContent }) => textContent);
  await expect.poll(() => told().length).toBe(9);
  expect(told()[0]).toContain('Earlier: we gave 0, they gave 1');
  expect(told()[7]).toContain(`${named(before)}: we gave 1, they gave 0`);
  expect(told()[8]).toContain(`${named(today)}: we gave 0, they gave 0`);
  await userEvent.click(page.getByRole('checkbox', { name: 'Logo' }));
  await expect.poll(() => told()[8]).toContain(`${named(today)}: we gave 1, they gave 0`);
});

test('a partner that only an event names is not deleted unasked; by the first answer the event keeps its name', async () => {
  const plan = await planWith(add('partners', oak), add('items', item('Dinner', 'event', { partnerIds: ['oak'] })));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  await openMenu('Delete…');
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent('“Oak” is named in 1 event.');
  await expect.element(dialog.getByRole('radio', { name: 'They go on without it' })).toBeVisible();
  await expect.element(dialog.getByRole('radio', { name: /They keep the name/ })).toBeChecked();
  await userEvent.click(dialog.getByRole('button', { name: 'Delete', exact: true }));
  await expect.poll(() => stored(plan)?.archived).toBe(true);
  expect(plan.snapshot().get('items', 'Dinner')).toMatchObject({ partnerIds: ['oak'] });
});

test.each([
  ['en', 'Rhythm', ['every week', 'every 6 weeks', 'every 60 days']],
  ['ru', 'Ритм связи', ['раз в неделю', 'раз в 6 недель', 'раз в 60 дней']],
] as const)('a rhythm of whole weeks is told in weeks: %s', async (language, name, words) => {
  const plan = await planWith(add('partners', { ...oak, contactEveryDays: 42 }));
  await showWindow(plan, '/partners/partner/oak', language, SIZE);
  const rhythm = page.getByRole('combobox', { name });
  await expect.element(rhythm).toHaveDisplayValue(words[1]);
  for (const each of words) await expect.element(rhythm.getByRole('option', { name: each })).toBeInTheDocument();
});

test('a day of next contact that has passed is told beside the talks', async () => {
  const plan = await planWith(add('partners', { ...oak, nextContact: addDays(today, -1) }));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const talks = page.getByRole('region', { name: 'In touch' });
  await expect.element(talks).toHaveTextContent(/next .*, the day has passed/);
});

test('whom to talk to and what was agreed are written by hand, each field one undo', async () => {
  const plan = await planWith(add('partners', oak));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  await userEvent.click(page.getByRole('button', { name: 'Add somebody' }));
  const people = page.getByRole('region', { name: 'Whom to talk to' });
  await userEvent.fill(people.getByRole('textbox', { name: 'Name' }), 'Nadia');
  await userEvent.fill(people.getByRole('textbox', { name: 'E-mail' }), 'nadia@oak.example');
  await expect.poll(() => stored(plan)?.contacts).toMatchObject([{ name: 'Nadia', email: 'nadia@oak.example' }]);
  await userEvent.fill(textbox('Agreed until'), '2027-12-31');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(textbox('Agreement'), 'https://files.example/oak.pdf');
  const agreement = { from: null, until: '2027-12-31', link: 'https://files.example/oak.pdf' };
  await expect.poll(() => stored(plan)?.agreement).toEqual(agreement);
  await expect.element(page.getByRole('button', { name: 'Open https://files.example/oak.pdf' })).toBeVisible();
  valueOf(await plan.undo());
  expect(stored(plan)?.agreement).toEqual({ ...agreement, link: '' });
});

test('a weight in the settings moves the fit', async () => {
  const plan = await planWith(add('partners', { ...oak, fit: { ...oak.fit, audience: 5, reputation: 0 } }));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const fit = page.getByRole('status', { name: 'Fit' });
  await expect.element(fit).toHaveTextContent('67');
  useUi.setState({ dialog: { kind: 'settings' } });
  await userEvent.fill(page.getByRole('dialog').getByRole('textbox', { name: 'Shared audience' }), '20');
  await userEvent.keyboard('{Enter}');
  await expect.element(fit).toHaveTextContent('50');
});

test('an overdue promise is read among the findings with whose it is and how late', { timeout: 30_000 }, async () => {
  const due = addDays(today, -3);
  const plan = await planWith(
    add('partners', oak),
    swapOf(promise('Logo', { due }), promise('Card', { due, side: 'theirs' }), promise('Post', { due: today })),
  );
  await showWindow(plan, '/content', 'en', SIZE);
  await page.getByRole('button', { name: /What we and our partners promised is done on time/ }).click();
  const findings = page.getByRole('region', { name: 'Findings' });
  await expect.element(findings.getByRole('status')).toHaveTextContent('2');
  await expect.element(findings.getByText('We owe Oak “Logo”, 3 days late')).toBeVisible();
  await expect.element(findings.getByText('Oak owes us “Card”, 3 days late')).toBeVisible();
});
