import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { occurrenceKey } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import { add } from '#shared/records/tables';
import type { PlanHandle } from '../../../../renderer/data/plan-handle';
import { Inspector } from '../../../../renderer/features/inspector/inspector';
import { useUi } from '../../../../renderer/state/ui-store';
import { valueOf } from '../../data/plan-under-test';
import { item, planWith, showOn } from '../plan-on-screen';

/** On the third Thursday of March, in the evening. */
async function inspecting(...items: Item[]): Promise<PlanHandle> {
  const plan = await planWith(...items.map((each) => add('items', each)));
  showOn(plan, <Inspector />);
  const [first] = items;
  useUi.getState().select(first!.rule === null ? first!.id : occurrenceKey(first!.id, '2027-03-18T19:00'));
  return plan;
}
const rule = (plan: PlanHandle, id: string) => plan.snapshot().get('items', id)?.rule;
const ruleButton = (words: string) => page.getByRole('button', { name: words, exact: true });
const meanAll = async () => userEvent.click(page.getByRole('radio', { name: 'All', exact: true }));
const choose = async (name: string) => userEvent.click(page.getByRole('menuitemradio', { name, exact: true }));

test('an event begins to repeat from a menu of its own date, and stays selected; one undo takes it back', async () => {
  const plan = await inspecting(item('dinner', 'event'));
  await userEvent.click(ruleButton('Does not repeat'));
  await choose('Every third Thursday of the month');
  await expect.element(ruleButton('Every third Thursday of the month')).toHaveFocus();
  expect(rule(plan, 'dinner')).toBe('FREQ=MONTHLY;BYDAY=3TH');
  expect(useUi.getState().selectedKey).toBe(occurrenceKey('dinner', '2027-03-18T19:00'));
  valueOf(await plan.undo());
  await expect.element(ruleButton('Does not repeat')).toBeVisible();
  expect(useUi.getState().selectedKey).toBe('dinner');
});

test('the panel makes a rule by keyboard alone, and says it in words meanwhile', async () => {
  const plan = await inspecting(item('dinner', 'event'));
  await expect.element(ruleButton('Does not repeat')).toBeVisible();
  ruleButton('Does not repeat').element().focus();
  await userEvent.keyboard('{Enter}{End}{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Every' })).toHaveFocus();
  await userEvent.keyboard('{Control>}a{/Control}2');
  await expect.element(page.getByText('Every 2 weeks on Thursday')).toBeVisible();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Monday' })).toHaveFocus();
  await userEvent.keyboard(' ');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Ends' }), 'after');
  await expect.element(page.getByText('Every 2 weeks on Monday and Thursday, 10 times')).toBeVisible();
  page.getByRole('combobox', { name: 'Ends' }).element().focus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => rule(plan, 'dinner')).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10');
});

test('a first date that moves is told before it does', async () => {
  const plan = await inspecting(item('dinner', 'event'));
  await userEvent.click(ruleButton('Does not repeat'));
  await choose('Custom…');
  await userEvent.click(page.getByRole('button', { name: 'Thursday' }));
  await expect.element(page.getByText('Choose at least one day of the week.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Monday' }));
  await expect.element(page.getByText('The first date will be Mon 22 Mar 2027.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => plan.snapshot().get('items', 'dinner')?.schedule)
    .toMatchObject({ start: '2027-03-22T19:00' });
});

test('any day of a month or a year can be chosen, whatever the first date is', async () => {
  const plan = await inspecting(item('dinner', 'event'));
  await userEvent.click(ruleButton('Does not repeat'));
  await choose('Custom…');
  const chooseIn = async (name: string, value: string) =>
    userEvent.selectOptions(page.getByRole('combobox', { name, exact: true }), value);
  await chooseIn('Days, weeks, months or years', 'month');
  await chooseIn('How the day is named', 'the last');
  await chooseIn('Day of the week', 'Friday');
  await expect.element(page.getByText('On the last Friday of each month')).toBeVisible();
  await expect.element(page.getByText('The first date will be Fri 26 Mar 2027.')).toBeVisible();
  await chooseIn('Days, weeks, months or years', 'year');
  await chooseIn('Month', 'November');
  await expect.element(page.getByText('Every year on the last Friday of November')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.poll(() => rule(plan, 'dinner')).toBe('FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR');
});

describe('a series', () => {
  const weekly = item('dinner', 'event', { rule: 'FREQ=WEEKLY;BYDAY=TH', excluded: ['2027-03-25T19:00'] });
  const moved = item('moved', 'event', { seriesId: 'dinner', originalStart: '2027-04-01T19:00' });

  test('that ceases to repeat leaves its first date', async () => {
    const plan = await inspecting(weekly);
    await meanAll();
    await userEvent.click(ruleButton('Every Thursday'));
    await choose('Does not repeat');
    await expect.element(ruleButton('Does not repeat')).toHaveFocus();
    expect(plan.snapshot().get('items', 'dinner')).toMatchObject({ rule: null, excluded: [] });
  });

  test('tells which changed dates will not fit, and lets them go as single items', async () => {
    const plan = await inspecting(weekly, moved);
    await meanAll();
    await userEvent.click(ruleButton('Every Thursday'));
    await choose('Custom…');
    await expect.element(page.getByText('1 date was changed on its own and stays as it is.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Thursday/ }));
    await userEvent.click(page.getByRole('button', { name: 'Monday' }));
    await expect.element(page.getByText(/becomes a single item: Thu 18 Mar 2027/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await expect.element(ruleButton('Every Monday')).toBeVisible();
    expect(plan.snapshot().get('items', 'moved')).toMatchObject({ seriesId: null, originalStart: null });
    expect(useUi.getState().toast?.text).toContain('1 date that was changed on its own fits no more');
    valueOf(await plan.undo());
    expect(plan.snapshot().get('items', 'moved')).toMatchObject({ seriesId: 'dinner' });
  });

  test('repeats otherwise from the shown date on; of one date alone the rule is but told', async () => {
    const plan = await inspecting(weekly);
    useUi.getState().select(occurrenceKey('dinner', '2027-04-08T19:00'));
    await expect.element(page.getByText('Every Thursday')).toBeVisible();
    expect(ruleButton('Every Thursday').elements()).toHaveLength(0);
    await userEvent.click(page.getByRole('radio', { name: 'This and following' }));
    await userEvent.click(ruleButton('Every Thursday'));
    await choose('Every second Thursday of the month');
    await expect.element(ruleButton('Every second Thursday of the month')).toHaveFocus();
    expect(rule(plan, 'dinner')).toMatch(/^FREQ=WEEKLY;BYDAY=TH;UNTIL=20270408T/);
    valueOf(await plan.undo());
    await expect.element(ruleButton('Every Thursday')).toBeVisible();
    expect(useUi.getState().selectedKey).toBe(occurrenceKey('dinner', '2027-04-08T19:00'));
  });

  test('of which there are more dates than can be shown says so, and why', async () => {
    await inspecting(item('dinner', 'event', { rule: 'FREQ=SECONDLY' }));
    await expect
      .element(page.getByText('Only the first date is shown. This is more often than a plan can show.'))
      .toBeVisible();
  });

  test('whose rule is beyond words shows it, and keeps it until another is chosen', async () => {
    const plan = await inspecting(item('dinner', 'event', { rule: 'FREQ=MONTHLY;BYDAY=TH' }));
    await expect.element(page.getByText('FREQ=MONTHLY;BYDAY=TH')).toBeVisible();
    await meanAll();
    await userEvent.click(ruleButton('Every month by a rule of its own'));
    await choose('Custom…');
    await expect.element(page.getByText('This rule came from another program.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(rule(plan, 'dinner')).toBe('FREQ=MONTHLY;BYDAY=TH');
  });
});

test('a milestone has no rule to choose', async () => {
  await inspecting(
    item('launch', 'milestone', { schedule: { kind: 'all-day', first: '2027-03-18', last: '2027-03-18' } as never }),
  );
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  expect(page.getByText('Does not repeat').elements()).toHaveLength(0);
});
