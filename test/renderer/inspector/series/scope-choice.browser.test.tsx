import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { occurrenceKey } from '#shared/plan/occurrence';
import { add } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../../renderer/data/plan-handle';
import { Inspector } from '../../../../renderer/features/inspector/inspector';
import { useUi } from '../../../../renderer/state/ui-store';
import { valueOf } from '../../data/plan-under-test';
import { field, retype } from '../inspecting';
import { item, planWith, showOn, ZONE } from '../plan-on-screen';

const FIRST = dayNumber(plainDate('2027-03-18'));

/** The titles of the five Thursdays, or of whatever they became. */
function titles(plan: PlanHandle): string[] {
  return plan
    .snapshot()
    .occurrencesIn({ first: FIRST, last: FIRST + 34 }, ZONE)
    .map((occurrence) => occurrence.item.title);
}

/** The inspector on the second of five Thursdays. */
async function inspectingSecond(): Promise<PlanHandle> {
  const plan = await planWith(add('items', item('Talks', 'event', { rule: 'FREQ=WEEKLY;COUNT=5' })));
  showOn(plan, <Inspector />);
  useUi.getState().select(occurrenceKey('Talks', '2027-03-25T19:00'));
  await expect.element(field('Title')).toBeVisible();
  return plan;
}
const mean = async (name: string) => userEvent.click(page.getByRole('radio', { name, exact: true }));

test.each([
  ['This one', ['Talks', 'Forum', 'Talks', 'Talks', 'Talks'], 'Only Thu 25 Mar 2027 changes.'],
  ['This and following', ['Talks', 'Forum', 'Forum', 'Forum', 'Forum'], 'Thu 25 Mar 2027 and all later dates change.'],
  ['All', ['Forum', 'Forum', 'Forum', 'Forum', 'Forum'], 'All dates change.'],
])('what is typed goes to “%s”, as is said above it, and one undo takes it back', async (name, after, said) => {
  const plan = await inspectingSecond();
  await mean(name);
  await expect.element(page.getByText(said)).toBeVisible();
  await retype('Title', 'Forum');
  await expect.poll(() => titles(plan)).toEqual(after);
  await expect.element(field('Title')).toHaveFocus();
  expect(plan.snapshot().all('items').length).toBe(name === 'All' ? 1 : 2);
  await expect.poll(() => plan.snapshot().undoable?.title).toBe('Forum');
  valueOf(await plan.undo());
  expect(titles(plan)).toEqual(['Talks', 'Talks', 'Talks', 'Talks', 'Talks']);
  await expect.element(page.getByRole('radio', { name, exact: true })).toBeChecked();
});

test('another time for this date and the following is one undo, and the fields go on meaning them', async () => {
  const plan = await inspectingSecond();
  await mean('This and following');
  await retype('Starts at', '20:30{Tab}');
  const starts = () =>
    plan
      .snapshot()
      .occurrencesIn({ first: FIRST, last: FIRST + 34 }, ZONE)
      .map(({ span }) => span.startMinute);
  await expect.poll(starts).toEqual([1140, 1230, 1230, 1230, 1230]);
  await retype('Title', 'Forum');
  await expect.poll(() => titles(plan)).toEqual(['Talks', 'Forum', 'Forum', 'Forum', 'Forum']);
  expect(plan.snapshot().all('items')).toHaveLength(2);
});

test('another date that is selected is meant alone again', async () => {
  await inspectingSecond();
  await mean('All');
  useUi.getState().select(occurrenceKey('Talks', '2027-04-01T19:00'));
  await expect.element(page.getByRole('radio', { name: 'This one' })).toBeChecked();
  await expect.element(page.getByText('Only Thu 1 Apr 2027 changes.')).toBeVisible();
});
