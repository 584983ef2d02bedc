import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyPlacement } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { dateOfDay } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import { useUi } from '../../../renderer/state/ui-store';
import { valueOf } from '../data/plan-under-test';
import { showWindow } from '../app/window-on-screen';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const day = dayIn(ZONE, Date.now()) + 20;
const at = (on: number, hour: number, minutes: number) => ({
  schedule: { kind: 'timed', start: wallTime(on, hour * 60), zone: ZONE, minutes } as const,
});

test(
  'an event that is moved by keyboard offers to move its posts along, and one undo brings all back',
  { timeout: 60_000 },
  async () => {
    const meetup = item('Meetup', 'event', at(day, 19, 120));
    const news = item('News', 'post', { ...at(day - 7, 12, 0), stage: 'draft', placements: [emptyPlacement('tg')] });
    const relation = {
      id: 'tie',
      type: 'announces',
      from: { itemId: 'News', originalStart: null },
      to: { itemId: 'Meetup', originalStart: null },
      lagDays: 0,
    } as const;
    const plan = await planWith(add('items', meetup), add('items', news), add('relations', relation));
    await showWindow(plan, `/calendar/month/${dateOfDay(day)}`, 'en', [1280, 800]);
    useUi.getState().select('Meetup');
    const dayOf = (id: string) => plan.snapshot().occurrence(id, ZONE)!.span.firstDay - day;
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await page.getByRole('button', { name: 'Move its post along' }).click();
    await expect.poll(() => [dayOf('Meetup'), dayOf('News')]).toEqual([1, -6]);
    valueOf(await plan.undo());
    expect([dayOf('Meetup'), dayOf('News')]).toEqual([0, -7]);
  },
);
