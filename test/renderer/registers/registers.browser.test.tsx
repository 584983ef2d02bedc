import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REGISTERS } from '#shared/plan/registers/register';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { useUi } from '../../../renderer/state/ui-store';
import { item } from '../inspector/plan-on-screen';
import { entries, namesIn, openRegisters } from './registers-on-screen';

const name = (entry: string) => page.getByRole('textbox', { name: `Name of “${entry}”` });
const menu = (entry: string) => page.getByRole('button', { name: `What to do with “${entry}”` });

async function choose(entry: string, action: string): Promise<void> {
  await userEvent.click(menu(entry));
  await userEvent.click(page.getByRole('menuitem', { name: action }));
}

describe('adding', () => {
  test.each(REGISTERS)('to %s goes on from one name to the next', async (register) => {
    const plan = await openRegisters(register);
    const names = ['North', 'South'].map((each) => (register === 'hashtags' ? `#${each}` : each));
    const field = page.getByRole('textbox', { name: /^Add a/ });
    await userEvent.click(field);
    await userEvent.keyboard('North{Enter}');
    await expect.poll(() => namesIn(plan, register)).toContain(names[0]);
    await expect.element(field).toHaveValue('');
    await userEvent.keyboard('South{Enter}');
    await expect.poll(() => namesIn(plan, register).slice(-2)).toEqual(names);
  });

  test('names typed faster than they are kept all come, one after the other', async () => {
    const plan = await openRegisters('people');
    await userEvent.click(page.getByRole('textbox', { name: 'Add a person' }));
    await userEvent.keyboard('Anna{Enter}Boris{Enter}Clara{Enter}');
    await expect.poll(() => namesIn(plan, 'people')).toEqual(['Anna', 'Boris', 'Clara']);
  });

  test('a name that is in the archive brings that entry back', async () => {
    const plan = await openRegisters('people', ...entries('people', 'Anna'));
    await choose('Anna', 'Archive');
    await userEvent.click(page.getByRole('textbox', { name: 'Add a person' }));
    await userEvent.keyboard('anna{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Bring back “Anna”' }));
    await expect.poll(() => plan.snapshot().get('people', 'Anna')?.archived).toBe(false);
    await expect.element(name('Anna')).toHaveFocus();
  });
});

describe('a name', () => {
  test('is changed in place, and the keys of undo work in its field once it is kept', async () => {
    const plan = await openRegisters('pillars', ...entries('pillars', 'Stories', 'Advice'));
    await userEvent.fill(name('Stories'), 'Tales');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => namesIn(plan, 'pillars')).toEqual(['Tales', 'Advice']);
    await expect.element(page.getByText('Renamed to “Tales”')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => namesIn(plan, 'pillars')).toEqual(['Stories', 'Advice']);
  });

  test('that another has is kept in the field, and the two can be merged there', async () => {
    const plan = await openRegisters(
      'people',
      ...entries('people', 'Anna', 'Anya'),
      add('items', item('talk', 'event', { ownerId: 'Anya' })),
    );
    await userEvent.fill(name('Anya'), 'anna');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/There is “Anna” already/)).toBeVisible();
    await expect.element(name('Anya')).toHaveValue('anna');
    await userEvent.click(page.getByRole('button', { name: 'Merge into “Anna”' }));
    await expect.poll(() => namesIn(plan, 'people')).toEqual(['Anna']);
    expect(plan.snapshot().get('items', 'talk')?.ownerId).toBe('Anna');
    await expect.element(name('Anna')).toHaveFocus();
  });

  test('that was refused is taken back by Esc, and the dialog stays', async () => {
    await openRegisters('people', ...entries('people', 'Anna', 'Anya'));
    await userEvent.fill(name('Anya'), 'anna');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Merge into “Anna”' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(name('Anya')).toHaveValue('Anya');
    await expect.element(page.getByRole('button', { name: 'Merge into “Anna”' })).not.toBeInTheDocument();
  });

  test('of a tag changes in every item that carries the word', async () => {
    const plan = await openRegisters('tags', add('items', item('talk', 'event', { tags: ['core', 'new'] })));
    await userEvent.fill(name('core'), 'kernel');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => plan.snapshot().get('items', 'talk')?.tags).toEqual(['kernel', 'new']);
  });
});

test('walking the colours with the arrows is one change, and it says the name of the colour', async () => {
  const plan = await openRegisters('goals', ...entries('goals', 'Bond'));
  await userEvent.click(page.getByRole('button', { name: 'Colour of “Bond”: Blue' }));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  await expect.element(page.getByRole('button', { name: 'Colour of “Bond”: Pink' })).toHaveFocus();
  await plan.undo();
  expect(plan.snapshot().get('goals', 'Bond')?.hue).toBe(1);
});

describe('order', () => {
  test('Alt with an arrow moves a row and keeps the focus on it; arrows alone walk', async () => {
    const plan = await openRegisters('tracks', ...entries('tracks', 'One', 'Two', 'Three'));
    await userEvent.click(name('One'));
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(name('Two')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => namesIn(plan, 'tracks')).toEqual(['One', 'Three', 'Two']);
    await expect.element(name('Two')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    await expect.poll(() => namesIn(plan, 'tracks')).toEqual(['Two', 'One', 'Three']);
  });

  test('a row is dragged at its grip', async () => {
    const plan = await openRegisters('tracks', ...entries('tracks', 'One', 'Two', 'Three'));
    await expect.element(name('One')).toBeVisible();
    const row = (entry: string) => page.elementLocator(document.querySelector(`[data-entry="${entry}"]`)!);
    const grip = page.elementLocator(document.querySelector('[data-entry="Three"] .entry-grip')!);
    await userEvent.dragAndDrop(grip, row('One'), { targetPosition: { x: 100, y: 4 } });
    await expect.poll(() => namesIn(plan, 'tracks')).toEqual(['Three', 'One', 'Two']);
  });

  test('a calendar goes on into the next unit, and a typed unit is made', async () => {
    const plan = await openRegisters('calendars', ...entries('calendars', 'Forum', 'Games'));
    const units = () =>
      plan
        .snapshot()
        .all('calendars')
        .map(({ name: each, unit }) => [each, unit]);
    await userEvent.fill(page.getByRole('combobox', { name: 'Unit of “Games”' }), 'North');
    await userEvent.keyboard('{Enter}');
    await expect.poll(units).toEqual([
      ['Club', ''],
      ['Forum', ''],
      ['Games', 'North'],
    ]);
    await userEvent.click(name('Club'));
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => units().filter(([, unit]) => unit === 'North')).toHaveLength(2);
    await userEvent.fill(page.getByRole('textbox', { name: 'Name of the unit “North”' }), 'South');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => units().filter(([, unit]) => unit === 'South')).toHaveLength(2);
  });
});

describe('archive', () => {
  test('puts an entry away and brings it back, each with one undo', async () => {
    const plan = await openRegisters('segments', ...entries('segments', 'Core', 'Guests'));
    await choose('Core', 'Archive');
    await expect.element(name('Guests')).toHaveFocus();
    await userEvent.click(page.getByText('Archive (1)'));
    await choose('Core', 'Bring back');
    await expect.poll(() => plan.snapshot().get('segments', 'Core')?.archived).toBe(false);
    await plan.undo();
    expect(plan.snapshot().get('segments', 'Core')?.archived).toBe(true);
  });

  test('of a calendar says how many items are not shown any more; the last one is held', async () => {
    await openRegisters('calendars', ...entries('calendars', 'Forum'), add('items', item('talk', 'event')));
    await choose('Club', 'Archive');
    await expect.element(page.getByText('Archived the calendar “Club”: 1 item is not shown now')).toBeVisible();
    await userEvent.click(menu('Forum'));
    await expect.element(page.getByRole('menuitem', { name: /Archive/ })).toHaveAttribute('aria-disabled', 'true');
    await expect.element(page.getByRole('menuitem', { name: /Delete/ })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('merging', () => {
  test('asks into which, says how much refers to it, and one undo parts the two again', async () => {
    const plan = await openRegisters(
      'partners',
      ...entries('partners', 'Halcyon', 'Halcyon Ltd'),
      add('items', item('ride', 'activity', { partnerIds: ['Halcyon Ltd', 'Halcyon'] })),
    );
    await choose('Halcyon Ltd', 'Merge into…');
    await expect.element(page.getByText(/will refer to the other one: 1 item\./)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Choose one from the list.')).toBeVisible();
    await userEvent.click(page.getByRole('combobox', { name: 'Merge into' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Merge', exact: true }));
    await expect.poll(() => plan.snapshot().get('items', 'ride')).toMatchObject({ partnerIds: ['Halcyon'] });
    await plan.undo();
    expect(plan.snapshot().get('items', 'ride')).toMatchObject({ partnerIds: ['Halcyon Ltd', 'Halcyon'] });
  });
});

describe('deleting', () => {
  const held = [
    ...entries('calendars', 'Forum'),
    add('items', item('one', 'event')),
    add('items', item('two', 'event')),
  ];

  test('a calendar moves its items to another unless they are to go too', async () => {
    const plan = await openRegisters('calendars', ...held);
    await choose('Club', 'Delete…');
    await expect.element(page.getByText('“Club” holds 2 items.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => plan.snapshot().get('items', 'one')?.calendarId).toBe('Forum');
    expect(namesIn(plan, 'calendars')).toEqual(['Forum']);
    await expect.element(name('Forum')).toHaveFocus();
    await plan.undo();
    expect(plan.snapshot().get('items', 'two')?.calendarId).toBe('club');
  });

  test('a calendar with its items is one step back', async () => {
    const plan = await openRegisters('calendars', ...held);
    await choose('Club', 'Delete…');
    await userEvent.click(page.getByRole('radio', { name: 'Delete what it holds too' }));
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => plan.snapshot().all('items')).toEqual([]);
    await expect.element(page.getByText('Deleted the calendar “Club” with 2 items')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Undo/ }));
    await expect.poll(() => plan.snapshot().all('items')).toHaveLength(2);
  });

  test('a goal that the plan began with leaves its place empty, or to another', async () => {
    const plan = await openRegisters(
      'goals',
      ...entries('goals', 'bond', 'core'),
      add('items', item('one', 'event', { goalIds: ['bond'] })),
    );
    await choose('bond', 'Delete…');
    await userEvent.click(page.getByRole('radio', { name: 'Put another in its place' }));
    await userEvent.click(page.getByRole('combobox', { name: 'In its place' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => plan.snapshot().get('items', 'one')?.goalIds).toEqual(['core']);
    await choose('core', 'Delete…');
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => plan.snapshot().get('items', 'one')?.goalIds).toEqual([]);
  });

  test('a person stays without a name, unless their items pass to another or go without; so one undo has all again', async () => {
    const mine = { scope: { kind: 'person', personId: 'Anna' } } as const;
    const plan = await openRegisters(
      'people',
      ...entries('people', 'Anna', 'Boris'),
      add('items', item('ride', 'event', { ownerId: 'Anna' })),
      add('items', item('greeting', 'milestone', mine)),
    );
    await choose('Anna', 'Delete…');
    await expect.element(page.getByText('“Anna” is used: 2 items.')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /stay, with somebody unnamed/ })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: 'They pass to somebody else' })).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: /individual plan \(1 item\) is deleted/ }));
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => namesIn(plan, 'people')).toEqual(['Boris']);
    expect(plan.snapshot().all('items')).toMatchObject([{ id: 'ride', ownerId: null }]);
    await plan.undo();
    expect(plan.snapshot().get('items', 'greeting')).toMatchObject(mine);
    expect(plan.snapshot().get('items', 'ride')?.ownerId).toBe('Anna');
  });

  test.each([
    ['They keep the name; contacts and notes are deleted', ['Kettle', 'Press'], [{ partnerIds: ['Kettle'] }]],
    ['They pass to another partner', ['Press'], [{ partnerIds: ['Press'] }]],
    ['They are deleted too', ['Press'], []],
  ])('the activities of a partner: %s', async (fate, names, left) => {
    const plan = await openRegisters(
      'partners',
      ...entries('partners', 'Kettle', 'Press'),
      add('items', item('talk', 'activity', { partnerIds: ['Kettle'] })),
    );
    await choose('Kettle', 'Delete…');
    await expect.element(page.getByText(/“Kettle” is named in 1 activity/)).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: fate }));
    if (fate.includes('another')) {
      await userEvent.click(page.getByRole('combobox', { name: 'In its place' }));
      await userEvent.keyboard('{Enter}');
    }
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => plan.snapshot().all('items')).toMatchObject(left);
    expect(namesIn(plan, 'partners')).toEqual(names);
    if (left.length === 0) await plan.undo();
    expect(plan.snapshot().all('items')).toHaveLength(1);
  });

  test('what is deleted leaves the filter too', async () => {
    await openRegisters('tags', ...entries('tags', 'core'));
    useUi.getState().setFilter({ ...everything, tags: ['core'] });
    await choose('core', 'Delete…');
    await expect.element(page.getByText('Nothing refers to it.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => useUi.getState().filter).toEqual(everything);
  });
});

test('how many items use an entry shows them in the views', async () => {
  await openRegisters('tags', add('items', item('one', 'event', { tags: ['core'] })));
  await userEvent.click(page.getByRole('button', { name: 'Show the 1 item of “core”' }));
  expect(useUi.getState().filter).toEqual({ ...everything, tags: ['core'] });
  expect(useUi.getState().dialog).toBeNull();
});

test('what a channel has besides its name is kept: platform, address, clocks', async () => {
  const plan = await openRegisters('channels', ...entries('channels', 'Club news'));
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Platform of “Club news”' }), 'Newsletter');
  await userEvent.click(page.getByRole('button', { name: 'Address and time zone of “Club news”' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Address' }), 'https://example.org/news');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(page.getByRole('combobox', { name: 'Time zone' }), 'London');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => plan.snapshot().get('channels', 'Club news'))
    .toMatchObject({ platform: 'email', address: 'https://example.org/news', zone: 'Europe/London' });
});

test('what a person and a track have besides their names is kept', async () => {
  const plan = await openRegisters('people', ...entries('people', 'Anna'), ...entries('tracks', 'Growth'));
  await userEvent.fill(page.getByRole('textbox', { name: 'Contact of “Anna”' }), '@anna');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => plan.snapshot().get('people', 'Anna')?.contact).toBe('@anna');
  await userEvent.click(page.getByRole('tab', { name: /Tracks/ }));
  await userEvent.fill(page.getByRole('combobox', { name: 'Owner of “Growth”' }), 'Anna');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => plan.snapshot().get('tracks', 'Growth')?.ownerId).toBe('Anna');
});

test('an empty register says what belongs there and offers the first', async () => {
  await openRegisters('partners');
  await userEvent.click(page.getByRole('button', { name: 'Add a partner' }));
  await expect.element(page.getByRole('textbox', { name: 'Add a partner' })).toHaveFocus();
});

test('of five hundred entries the first are drawn at once, and every one is found by its name', async () => {
  const many = Array.from({ length: 500 }, (_, at) => `Person ${at + 1}`);
  await openRegisters('people', ...entries('people', ...many));
  await expect.element(name('Person 1')).toBeVisible();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find by name' }), '487');
  await expect.element(name('Person 487')).toBeVisible();
  await expect.element(name('Person 1')).not.toBeInTheDocument();
});

test.each([
  ['channels', '/content/channel/North'],
  ['pillars', '/content/pillar/North'],
  ['people', '/people/person/North'],
  ['partners', '/partners/partner/North'],
] as const)('an entry of %s leads to its page', async (register, address) => {
  await openRegisters(register, ...entries(register, 'North'));
  await choose('North', 'Open its page');
  await expect.poll(() => document.querySelector('[aria-label="Address"]')?.textContent).toBe(address);
  expect(useUi.getState().dialog).toBeNull();
});
