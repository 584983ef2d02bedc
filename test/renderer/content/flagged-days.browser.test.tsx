import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { add } from '#shared/records/tables';
import { dateOfDay } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import { showWindow } from '../app/window-on-screen';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const day = dayIn(ZONE, Date.now()) + 30;
const at = (hour: number) => ({
  schedule: { kind: 'timed', start: wallTime(day, hour * 60), zone: ZONE, minutes: 120 } as const,
  ownerId: 'anna',
});

test('a day on which something is to be mended says so in every view', { timeout: 60_000 }, async () => {
  const items = [item('Dinner', 'event', at(19)), item('Game', 'event', at(20))];
  const plan = await planWith(...items.map((each) => add('items', each)));
  await showWindow(plan, `/calendar/month/${dateOfDay(day)}`, 'en', [1280, 800]);
  const label = () => document.querySelector('.month-day[data-findings]')?.ariaLabel;
  await expect.poll(label, { timeout: 20_000 }).toMatch(/2 items, 1 finding$/);
  for (const key of ['w', 'd', 'a', 'q', 'y']) {
    await userEvent.keyboard(key);
    await expect.poll(() => document.querySelectorAll('.day-flag').length, { message: key, timeout: 20_000 }).toBe(1);
  }
});
