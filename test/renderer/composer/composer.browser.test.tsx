import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSchedule } from '#shared/plan/default-schedule';
import type { DisplayKind } from '#shared/records/display-kind';
import { patchOf } from '#shared/kernel/change-set';
import { newCalendar } from '#shared/plan/register-records';
import { everything } from '#shared/records/selection';
import { SETTINGS_ID } from '#shared/records/settings';
import { add } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { Composer } from '../../../renderer/features/composer/composer';
import { useUi } from '../../../renderer/state/ui-store';
import { label, valueOf } from '../data/plan-under-test';
import { evening, planWith, showOn, ZONE } from '../inspector/plan-on-screen';

const MARCH_18 = dayNumber(plainDate('2027-03-18'));
const title = () => page.getByRole('textbox', { name: 'Title' });
const draft = () => useUi.getState().draft;
const items = (plan: PlanHandle) => plan.snapshot().all('items');

async function composing(kind: DisplayKind = 'event', lastDay = MARCH_18) {
  const plan = await planWith();
  const { run } = showOn(plan, <Composer />);
  useUi.getState().startDraft({ kind, schedule: defaultSchedule(kind, MARCH_18, lastDay, ZONE), anchor: null });
  await expect.element(title()).toHaveFocus();
  return { plan, run };
}

describe('saving', () => {
  test('with Enter makes the item, selects it and closes; one undo takes it back', async () => {
    const { plan } = await composing();
    await userEvent.keyboard('Club dinner{Enter}');
    await expect.poll(() => items(plan)).toMatchObject([{ kind: 'event', title: 'Club dinner', schedule: evening }]);
    await expect.element(title()).not.toBeInTheDocument();
    expect(useUi.getState().selectedKey).toBe(items(plan)[0]!.id);
    expect(useUi.getState().toast).toMatchObject({ tone: 'done', undoable: true });
    valueOf(await plan.undo());
    expect(items(plan)).toEqual([]);
  });

  test('with Ctrl Enter goes on to the details', async () => {
    const { plan, run } = await composing();
    await userEvent.keyboard('Club dinner{Control>}{Enter}{/Control}');
    await expect.poll(() => run.mock.calls).toEqual([['edit-selected']]);
    expect(items(plan)).toHaveLength(1);
  });

  test('without a title asks for one and stays', async () => {
    const { plan } = await composing();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Give it a title');
    await userEvent.keyboard('D');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(items(plan)).toEqual([]);
  });

  test('by a press outside keeps what was typed; an empty form just goes', async () => {
    const { plan } = await composing();
    await userEvent.keyboard('Club dinner');
    await userEvent.click(document.body, { position: { x: 2, y: 2 } });
    await expect.poll(() => items(plan)).toMatchObject([{ title: 'Club dinner' }]);
    useUi.getState().startDraft({ kind: 'post', schedule: evening, anchor: null });
    await expect.element(title()).toHaveFocus();
    await userEvent.click(document.body, { position: { x: 2, y: 2 } });
    await expect.poll(draft).toBeNull();
    expect(items(plan)).toHaveLength(1);
  });

  test('waits while a date is refused, and keeps the form', async () => {
    const { plan } = await composing();
    await userEvent.keyboard('Club dinner');
    await userEvent.click(page.getByRole('textbox', { name: 'Starts on' }));
    await userEvent.keyboard('{Control>}a{/Control}31 April');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('not a date');
    await expect.element(page.getByRole('textbox', { name: 'Starts on' })).toHaveFocus();
    expect(items(plan)).toEqual([]);
    await userEvent.keyboard('{Control>}a{/Control}30 April{Control>}{Enter}{/Control}');
    await expect.poll(() => items(plan)).toMatchObject([{ schedule: { start: '2027-04-30T19:00' } }]);
  });
});

test('what was just made is seen: a filter that left it out opens for it', async () => {
  await composing();
  useUi.getState().setFilter({ ...everything, kinds: ['post'], ownerIds: [null], text: 'digest' });
  await userEvent.keyboard('Club dinner{Enter}');
  await expect
    .poll(() => useUi.getState().filter)
    .toEqual({ ...everything, kinds: ['post', 'event'], ownerIds: [null] });
});

test('what was made in a hidden calendar is told to be out of view', async () => {
  const plan = await planWith(add('calendars', { ...newCalendar('hidden', 'Quiet', []), order: 1, visible: false }));
  showOn(plan, <Composer />);
  useUi.getState().startDraft({ kind: 'event', schedule: evening, anchor: null });
  await expect.element(title()).toHaveFocus();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Calendar' }), 'Quiet');
  await userEvent.click(title());
  await userEvent.keyboard('Club dinner{Enter}');
  await expect.poll(() => useUi.getState().toast?.text).toContain('its calendar “Quiet” is hidden');
});

test('a new event takes the plan’s calendar for events and its reminders; a post takes none', async () => {
  const plan = await planWith(add('calendars', { ...newCalendar('second', 'Second', []), order: 1 }));
  const settings = plan.snapshot().get('settings', SETTINGS_ID)!;
  const defaults = {
    defaultReminders: [1440],
    defaultCalendarIds: { ...settings.defaultCalendarIds, event: 'second' },
  };
  valueOf(await plan.commit(patchOf('settings', settings, defaults), label('edit-settings')));
  showOn(plan, <Composer />);
  for (const kind of ['event', 'post'] as const) {
    useUi.getState().startDraft({ kind, schedule: evening, anchor: null });
    await expect.element(title()).toHaveFocus();
    await userEvent.keyboard(`${kind}{Enter}`);
    await expect.element(title()).not.toBeInTheDocument();
  }
  await expect.poll(() => items(plan)).toHaveLength(2);
  expect(items(plan).toSorted((one) => (one.kind === 'event' ? -1 : 1))).toMatchObject([
    { kind: 'event', calendarId: 'second', reminders: [1440] },
    { kind: 'post', calendarId: 'club', reminders: [] },
  ]);
});

test('Esc drops the draft and makes nothing', async () => {
  const { plan } = await composing();
  await userEvent.keyboard('Club dinner{Escape}');
  await expect.poll(draft).toBeNull();
  expect(items(plan)).toEqual([]);
});

describe('the kind', () => {
  const choose = async (name: string) => userEvent.click(page.getByRole('radio', { name }));

  test('gives the ghost a time of its own, until a person chose one', async () => {
    await composing();
    await choose('Post');
    expect(draft()).toMatchObject({ kind: 'post', schedule: { start: '2027-03-18T12:00', minutes: 0 } });
    await choose('Event');
    expect(draft()?.schedule).toEqual(evening);
    await userEvent.click(page.getByRole('textbox', { name: 'Starts at' }));
    await userEvent.keyboard('{Control>}a{/Control}10:30{Tab}');
    await choose('Post');
    expect(draft()).toMatchObject({ kind: 'post', schedule: { start: '2027-03-18T10:30', minutes: 120 } });
  });

  test('milestone takes one day and gives the others back', async () => {
    await composing('activity', MARCH_18 + 3);
    await choose('Milestone');
    expect(draft()?.schedule).toMatchObject({ first: '2027-03-18', last: '2027-03-18' });
    await choose('Phase');
    expect(draft()?.schedule).toMatchObject({ first: '2027-03-18', last: '2027-03-21' });
  });

  test('event is held offline unless said otherwise', async () => {
    const { plan } = await composing();
    await choose('Hybrid');
    await userEvent.click(title());
    await userEvent.keyboard('Club dinner{Enter}');
    await expect.poll(() => items(plan)).toMatchObject([{ mode: 'hybrid', calendarId: 'club' }]);
  });
});
