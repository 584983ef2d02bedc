import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { occurrenceKey, shiftSchedule } from '#shared/plan/occurrence';
import { add, remove } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { useChangeOccurrence, type Gesture } from '../../../renderer/commands/use-change-occurrence';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { ScopeDialog } from '../../../renderer/features/series/scope-dialog';
import { useUi } from '../../../renderer/state/ui-store';
import { label, valueOf } from '../data/plan-under-test';
import { item, planWith, showOn, ZONE } from '../inspector/plan-on-screen';

const FIRST = dayNumber(plainDate('2027-03-18'));
const SECOND = occurrenceKey('talks', '2027-03-25T19:00');
/** A date that was changed on its own: it is a day later than the others. */
const CHANGED = { seriesId: 'talks', originalStart: '2027-04-01T19:00' } as const;

/** On which days the series happens within five weeks, counted from its first. */
function days(plan: PlanHandle): number[] {
  return plan
    .snapshot()
    .occurrencesIn({ first: FIRST, last: FIRST + 34 }, ZONE)
    .map(({ span }) => span.firstDay - FIRST);
}

function Asker({ plan, gesture }: { readonly plan: PlanHandle; readonly gesture: Gesture }) {
  const change = useChangeOccurrence();
  const dialog = useUi((state) => state.dialog);
  return (
    <>
      <button type="button" onClick={() => void change(plan.snapshot().occurrence(SECOND, ZONE)!, gesture)}>
        Do it
      </button>
      {dialog?.kind === 'series-scope' && <ScopeDialog question={dialog.question} onAnswer={dialog.answer} />}
    </>
  );
}

/** Five Thursdays, the third of which is a Friday; the gesture is done to the second, which is selected. */
async function asking(gesture: Gesture, rule = 'FREQ=WEEKLY;COUNT=5'): Promise<PlanHandle> {
  const series = item('talks', 'event', { rule });
  const changed = item('changed', 'event', { ...CHANGED, schedule: shiftSchedule(series.schedule!, 15, 0) });
  const plan = await planWith(add('items', series), add('items', changed));
  expect(days(plan)).toEqual([0, 7, 15, 21, 28]);
  showOn(plan, <Asker plan={plan} gesture={gesture} />);
  useUi.getState().select(SECOND);
  await userEvent.click(page.getByRole('button', { name: 'Do it' }));
  await expect.element(page.getByRole('button', { name: 'This one' })).toHaveFocus();
  return plan;
}

const dayLater: Gesture = { kind: 'move', to: shiftSchedule(item('talks', 'event').schedule!, 8, 0) };

describe('moving a date of a series', () => {
  test.each([
    ['1', [0, 8, 15, 21, 28], 'Moved “talks” (this one)', /^talks@2027-03-25T19:00$/],
    ['2', [0, 8, 15, 22, 29], 'Moved “talks” (this and following)', /^[^@]{36}@2027-03-26T19:00$/],
    ['3', [1, 8, 15, 22, 29], 'Moved “talks” (all)', /^talks@2027-03-26T19:00$/],
  ])('by the key %s moves the dates that it names, says so, and one undo takes it back', async (...how) => {
    const [key, after, told, selected] = how;
    const plan = await asking(dayLater);
    await userEvent.keyboard(key);
    await expect.poll(() => days(plan)).toEqual(after);
    await expect.poll(() => useUi.getState().toast?.text).toBe(told);
    const { selectedKey } = useUi.getState();
    expect(plan.snapshot().occurrence(selectedKey!, ZONE)?.span.firstDay).toBe(FIRST + 8);
    expect(selectedKey).toMatch(selected);
    valueOf(await plan.undo());
    expect(days(plan)).toEqual([0, 7, 15, 21, 28]);
  });

  test('tells of each answer what it would do, before it does it', async () => {
    await asking(dayLater);
    await expect.element(page.getByRole('button', { name: 'This one' })).toHaveTextContent('Fri 26 Mar 2027');
    await expect
      .element(page.getByRole('button', { name: 'This and following' }))
      .toHaveTextContent('From Fri 26 Mar 2027 on: every Friday, 4 times, 19:00, 2 h');
    await expect.element(page.getByRole('button', { name: /^All/ })).toHaveTextContent('Every Friday, 5 times');
  });

  test('by arrows and Enter; Esc leaves everything as it was', async () => {
    const plan = await asking(dayLater);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('button', { name: /^All/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => useUi.getState().dialog).toBeNull();
    expect(days(plan)).toEqual([0, 7, 15, 21, 28]);
  });

  test('whose rule names its days says why only this one can be moved', async () => {
    await asking(dayLater, 'FREQ=DAILY;INTERVAL=7;BYDAY=TH;COUNT=5');
    const all = page.getByRole('button', { name: /^All/ });
    await expect.element(all).toHaveTextContent('The rule of this series names its days');
    await expect.element(all).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('deleting from a series', () => {
  test.each([
    ['This one', [0, 15, 21, 28]],
    ['This and following', [0]],
    ['All', []],
  ])('%s; one undo brings all of them back', async (name, after) => {
    const plan = await asking({ kind: 'delete' });
    await userEvent.click(page.getByRole('button', { name: new RegExp(`^${name}`) }));
    await expect.poll(() => days(plan)).toEqual(after);
    expect(useUi.getState()).toMatchObject({ dialog: null, selectedKey: null });
    valueOf(await plan.undo());
    expect(days(plan)).toEqual([0, 7, 15, 21, 28]);
  });

  test('says how many changed dates go with all of them', async () => {
    await asking({ kind: 'delete' });
    await expect.element(page.getByText('with 1 date that was changed on its own')).toBeVisible();
  });

  test('is asked no longer once the series is gone', async () => {
    const plan = await asking({ kind: 'delete' });
    const gone = plan.snapshot().all('items');
    valueOf(
      await plan.commit(
        gone.map((each) => remove('items', each)),
        label('delete'),
      ),
    );
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(useUi.getState().dialog).toBeNull();
  });
});
