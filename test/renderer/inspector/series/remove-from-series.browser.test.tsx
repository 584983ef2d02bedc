import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { moveOccurrence, removeSeries } from '#shared/plan/occurrence-edits';
import { occurrenceKey } from '#shared/plan/occurrence';
import { add } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../../renderer/data/plan-handle';
import { RemoveFromSeries } from '../../../../renderer/features/inspector/series/remove-from-series';
import { useUi } from '../../../../renderer/state/ui-store';
import { label, valueOf } from '../../data/plan-under-test';
import { item, planWith, showOn, ZONE } from '../plan-on-screen';

const KEY = occurrenceKey('talks', '2027-03-25T19:00');
const FIRST = dayNumber(plainDate('2027-03-18'));

/** On which days the series happens within five weeks, counted from its first. */
function days(plan: PlanHandle): number[] {
  return plan
    .snapshot()
    .occurrencesIn({ first: FIRST, last: FIRST + 34 }, ZONE)
    .map(({ span }) => span.firstDay - FIRST);
}

async function asking(rule = 'FREQ=WEEKLY;COUNT=5'): Promise<PlanHandle> {
  const plan = await planWith(add('items', item('talks', 'event', { rule })));
  const third = plan.snapshot().occurrence(occurrenceKey('talks', '2027-04-01T19:00'), ZONE)!;
  const moved = moveOccurrence(third, { days: 1, minutes: 0 }, () => 'moved', Date.now);
  valueOf(await plan.commit(valueOf(moved), label('move')));
  expect(days(plan)).toEqual([0, 7, 15, 21, 28]);
  showOn(plan, <RemoveFromSeries occurrenceKey={KEY} />);
  useUi.getState().openDialog({ kind: 'remove-from-series', occurrenceKey: KEY });
  return plan;
}

describe('deleting from a series', () => {
  test('takes only this date, unless more is asked for', async () => {
    const plan = await asking();
    await expect.element(page.getByRole('radio', { name: 'This date' })).toBeChecked();
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => days(plan)).toEqual([0, 15, 21, 28]);
    expect(useUi.getState().dialog).toBeNull();
  });

  test('takes all dates with those that were changed, and one undo brings all of them back', async () => {
    const plan = await asking();
    await expect.element(page.getByRole('radio', { name: 'All dates 5' })).toBeInTheDocument();
    await expect.element(page.getByText('with 1 date that was changed')).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'All dates' }));
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    await expect.poll(() => plan.snapshot().all('items')).toEqual([]);
    valueOf(await plan.undo());
    expect(days(plan)).toEqual([0, 7, 15, 21, 28]);
  });

  test('says that a series has no end instead of a number', async () => {
    await asking('FREQ=WEEKLY');
    await expect.element(page.getByText('endless')).toBeVisible();
  });

  test('is asked no longer once the series is gone', async () => {
    const plan = await asking();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    const series = plan.snapshot().get('items', 'talks')!;
    valueOf(await plan.commit(removeSeries(series, plan.snapshot().all('items')), label('delete')));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(useUi.getState().dialog).toBeNull();
  });

  test('can be thought better of', async () => {
    const plan = await asking();
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    expect(useUi.getState().dialog).toBeNull();
    expect(days(plan)).toEqual([0, 7, 15, 21, 28]);
  });
});
