import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patchOf } from '#shared/kernel/change-set';
import { occurrenceKey } from '#shared/plan/occurrence';
import { add } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { Inspector } from '../../../renderer/features/inspector/inspector';
import { useUi } from '../../../renderer/state/ui-store';
import { label, openWindow, valueOf } from '../data/plan-under-test';
import { field, inspecting, retype, stored } from './inspecting';
import { evening, item, planWith, showOn, ZONE } from './plan-on-screen';

const select = (key: string) => useUi.getState().select(key);

describe('a text', () => {
  test('is saved as it is typed, and one undo takes the whole of it back', async () => {
    const plan = await inspecting([item('dinner', 'event', { title: 'Dinner' })]);
    await retype('Title', 'Club dinner');
    await expect.poll(() => stored(plan, 'dinner')?.title).toBe('Club dinner');
    await userEvent.keyboard(' at the pier');
    await expect.poll(() => stored(plan, 'dinner')?.title).toBe('Club dinner at the pier');
    await expect.element(page.getByText('Saved')).toBeVisible();
    valueOf(await plan.undo());
    expect(stored(plan, 'dinner')?.title).toBe('Dinner');
  });

  test('is never called saved while the last of it is not on disk', async () => {
    const plan = await inspecting([item('dinner', 'event', { title: 'Dinner' })]);
    await retype('Title', 'Club dinner');
    await expect.element(page.getByText('Saved')).toBeVisible();
    const told: boolean[] = [];
    const watch = new MutationObserver(() => {
      if (!document.body.textContent.includes('Saved')) return;
      told.push(stored(plan, 'dinner')?.title === 'Club dinner at the pier');
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    await userEvent.keyboard(' at the pier');
    await expect.element(page.getByText('Saved')).not.toBeInTheDocument();
    await expect.element(page.getByText('Saved')).toBeVisible();
    watch.disconnect();
    expect(told).not.toContain(false);
  });

  test('that was saved takes away the offer to undo what came before it', async () => {
    await inspecting([item('dinner', 'event')]);
    useUi.getState().showToast({ tone: 'done', text: 'Created “dinner”', undoable: true });
    await retype('Title', 'Club dinner');
    await expect.poll(() => useUi.getState().toast).toBeNull();
  });

  test('is saved to the item that it was typed for, however quickly another is selected', async () => {
    const plan = await inspecting([item('one', 'event'), item('two', 'post')]);
    await retype('Title', 'Typed for one');
    select('two');
    await expect.poll(() => stored(plan, 'one')?.title).toBe('Typed for one');
    await expect.element(field('Title')).toHaveValue('two');
    expect(stored(plan, 'two')?.title).toBe('two');
  });

  test('is saved when the panel is folded at once', async () => {
    const plan = await planWith(add('items', item('dinner', 'event')));
    const { unmount } = showOn(plan, <Inspector />);
    select('dinner');
    await retype('Notes', 'Bring the cards');
    unmount();
    await expect.poll(() => stored(plan, 'dinner')?.notes).toBe('Bring the cards');
  });

  test('is not overwritten by another window while it is typed in', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await retype('Title', 'Mine');
    await expect.poll(() => stored(plan, 'dinner')?.title).toBe('Mine');
    const other = await openWindow(plan.entry);
    valueOf(await other.commit(patchOf('items', stored(plan, 'dinner')!, { title: 'Theirs' }), label('edit')));
    await expect.poll(() => stored(plan, 'dinner')?.title).toBe('Theirs');
    await expect.element(field('Title')).toHaveValue('Mine');
    await userEvent.keyboard('{Tab}');
    await expect.element(field('Title')).toHaveValue('Theirs');
  });

  test('that the disk refuses stays in its field, with the reason', async () => {
    const plan = await inspecting([item('dinner', 'event'), item('other', 'event')]);
    plan.close();
    await retype('Notes', 'Do not lose me');
    await expect.element(page.getByRole('alert')).toHaveTextContent('was not saved');
    await expect.element(field('Notes')).toHaveValue('Do not lose me');
    select('other');
    await expect.element(field('Notes')).toHaveValue('');
    select('dinner');
    await expect.element(field('Notes')).toHaveValue('Do not lose me');
  });
});

describe('a date', () => {
  test('may be typed in words, and moves the item with its length', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await retype('Starts on', '2 April{Enter}');
    await expect.poll(() => stored(plan, 'dinner')?.schedule).toEqual({ ...evening, start: '2027-04-02T19:00' });
    await expect.element(field('Starts on')).toHaveValue('Fri 2 Apr 2027');
    await expect.element(field('Ends on')).toHaveValue('Fri 2 Apr 2027');
  });

  test('that is none keeps what was typed and says why, also after a look at another item', async () => {
    const plan = await inspecting([item('dinner', 'event'), item('other', 'event')]);
    await retype('Starts on', '31 April{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('not a date');
    await expect.element(field('Starts on')).toHaveValue('31 April');
    select('other');
    await expect.element(field('Starts on')).toHaveValue('Thu 18 Mar 2027');
    select('dinner');
    await expect.element(field('Starts on')).toHaveValue('31 April');
    expect(stored(plan, 'dinner')?.schedule).toEqual(evening);
    await retype('Starts on', '30 April{Enter}');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await expect.poll(() => stored(plan, 'dinner')?.schedule).toMatchObject({ start: '2027-04-30T19:00' });
  });

  test('that ends before it starts is refused, and Esc takes it back', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await retype('Ends at', '18:00{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('The end is before the start');
    await expect.element(field('Ends at')).toHaveValue('18:00');
    await userEvent.keyboard('{Escape}');
    await expect.element(field('Ends at')).toHaveValue('21:00');
    expect(stored(plan, 'dinner')?.schedule).toEqual(evening);
  });

  test('steps by days with the arrow keys', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await userEvent.click(field('Starts on'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.poll(() => stored(plan, 'dinner')?.schedule).toMatchObject({ start: '2027-03-20T19:00' });
    valueOf(await plan.undo());
    expect(stored(plan, 'dinner')?.schedule).toEqual(evening);
  });

  test('becomes a whole day and an evening again', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await userEvent.click(page.getByRole('checkbox', { name: 'All day' }));
    await expect
      .poll(() => stored(plan, 'dinner')?.schedule)
      .toEqual({
        kind: 'all-day',
        first: '2027-03-18',
        last: '2027-03-18',
      });
    await userEvent.click(page.getByRole('checkbox', { name: 'All day' }));
    await expect.poll(() => stored(plan, 'dinner')?.schedule).toEqual(evening);
  });

  test('of a series moves alone and stays selected; the other dates stay', async () => {
    const plan = await inspecting([item('talks', 'event', { rule: 'FREQ=WEEKLY' })]);
    select(occurrenceKey('talks', '2027-03-25T19:00'));
    await expect.element(page.getByText('Every Thursday')).toBeVisible();
    await retype('Starts on', '26 March{Enter}');
    await expect.element(field('Starts on')).toHaveValue('Fri 26 Mar 2027');
    const days = { first: dayNumber(plainDate('2027-03-18')), last: dayNumber(plainDate('2027-04-01')) };
    await expect
      .poll(() =>
        plan
          .snapshot()
          .occurrencesIn(days, ZONE)
          .map(({ span }) => span.firstDay - days.first),
      )
      .toEqual([0, 8, 14]);
  });
});

describe('a register', () => {
  test('gets a new partner by its name, in one step with the activity that names it', async () => {
    const plan = await inspecting([item('swap', 'activity')]);
    await userEvent.click(page.getByRole('combobox', { name: 'Partners' }));
    await userEvent.keyboard('Halcyon{Enter}');
    await expect.element(page.getByRole('button', { name: 'Remove “Halcyon”' })).toBeVisible();
    const [partner] = plan.snapshot().all('partners');
    expect(partner).toMatchObject({ name: 'Halcyon' });
    expect(stored(plan, 'swap')).toMatchObject({ partnerIds: [partner!.id] });
    valueOf(await plan.undo());
    expect(plan.snapshot().all('partners')).toEqual([]);
    expect(stored(plan, 'swap')).toMatchObject({ partnerIds: [] });
  });

  test('never gets the same partner twice', async () => {
    const plan = await inspecting([item('swap', 'activity')]);
    for (const name of ['Halcyon', 'halcyon']) {
      await userEvent.click(page.getByRole('combobox', { name: 'Partners' }));
      await userEvent.keyboard(`${name}{Enter}`);
      await expect.poll(() => plan.snapshot().all('partners')).toHaveLength(1);
    }
    expect(stored(plan, 'swap')).toMatchObject({ partnerIds: [plan.snapshot().all('partners')[0]!.id] });
  });

  test('guesses the platform of a new channel', async () => {
    const plan = await inspecting([item('post', 'post')]);
    await userEvent.click(page.getByRole('combobox', { name: 'Channels' }));
    await userEvent.keyboard('Club in Telegram{Enter}');
    await expect.poll(() => plan.snapshot().all('channels')[0]).toMatchObject({ platform: 'telegram' });
    await expect.poll(() => stored(plan, 'post')).toMatchObject({ placements: [{ body: null }] });
  });
});

describe('fields', () => {
  test('are those of the mode: a place for who comes, a link for who joins', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await expect.element(field('Place')).toBeVisible();
    await expect.element(field('Join link')).not.toBeInTheDocument();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Held' }), 'Online');
    await expect.element(field('Join link')).toBeVisible();
    await expect.element(field('Place')).not.toBeInTheDocument();
    expect(stored(plan, 'dinner')).toMatchObject({ mode: 'online' });
  });

  test('that are seldom needed are folded away, unless they hold something', async () => {
    const plan = await inspecting([item('dinner', 'event', { internalNotes: 'Ask the owner' })]);
    await expect.element(page.getByText('Ask the owner')).toBeVisible();
    await expect.element(field('Seats')).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'More fields' }));
    await retype('Seats', 'many');
    await expect.element(page.getByRole('alert')).toHaveTextContent('whole number');
    await retype('Seats', '1 200');
    await expect.poll(() => stored(plan, 'dinner')).toMatchObject({ capacity: 1200 });
    await userEvent.click(page.getByRole('button', { name: 'Fewer fields' }));
    await expect.element(field('Seats')).toHaveValue('1,200');
  });

  test('a phase that becomes a milestone stands on the day it was to be finished', async () => {
    const days = { kind: 'all-day', first: plainDate('2027-03-01'), last: plainDate('2027-03-12') } as const;
    const plan = await inspecting([item('launch', 'milestone', { shape: 'phase', schedule: days })]);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Shape' }), 'Milestone');
    await expect.poll(() => stored(plan, 'launch')?.schedule).toEqual({ ...days, first: days.last });
    await expect.element(field('Ends on')).not.toBeInTheDocument();
  });
});

test('with nothing selected the panel says what it is for', async () => {
  const plan = await planWith();
  showOn(plan, <Inspector />);
  await expect.element(page.getByText('Select an item')).toBeInTheDocument();
});
