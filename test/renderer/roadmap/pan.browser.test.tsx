import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { add } from '#shared/records/tables';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { planOf, showWindow } from '../app/window-on-screen';

const BEGIN = dayNumber(plainDate('2027-01-01'));

/** A milestone every ten days of two years. */
const milestones = Array.from({ length: 73 }, (_, at): Item => {
  const date = dateOfDay(BEGIN + 10 * at);
  const schedule = { kind: 'all-day', first: date, last: date } as const;
  const title = `Step ${at}`;
  return {
    ...emptyItem({ id: `i${at}`, uid: `i${at}`, now: 0, kind: 'milestone', title, schedule, calendarId: 'c' }),
    ...emptyMilestone,
    trackId: 't',
  };
});

const centreOf = (id: string): number | null => {
  const rect = document.querySelector(`[data-item="${id}"] .roadmap-diamond`)?.getBoundingClientRect();
  return rect ? rect.left + rect.width / 2 : null;
};
const plot = () => document.querySelector<SVGSVGElement>('.roadmap-plot')!;
const wheel = (by: number, init: WheelEventInit = {}) =>
  plot().dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 700, clientY: 400, deltaX: by, ...init }),
  );
const isAtRest = () =>
  [...document.querySelectorAll('.roadmap-sliding')].every(
    (part) => part.getAttribute('transform') === 'translate(0 0)',
  );

async function showSteps(): Promise<void> {
  await showWindow(
    await planOf([
      add('calendars', { id: 'c', name: 'Plan', hue: 1, order: 0, visible: true, archived: false, unit: '' }),
      add('tracks', { id: 't', name: 'Gathering', hue: 2, order: 0, ownerId: null, archived: false }),
      ...milestones.map((item) => add('items', item)),
    ]),
    '/roadmap/2027-03-01/92',
    'en',
    [1280, 800],
  );
  await expect.element(page.getByRole('button', { name: /Milestone “Step 10”/ })).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve)); // until the wheel is listened to
}

test('a pan slides the picture by as much as the hand, brings what lies beyond, and at rest leaves all where it was', async () => {
  await showSteps();
  expect(centreOf('i16')).toBeNull();
  const before = centreOf('i10')!;
  const perDay = (centreOf('i11')! - before) / 10;
  for (let step = 1; step <= 3; step += 1) {
    wheel(40);
    await expect.poll(() => Math.abs(centreOf('i10')! - before + 40 * step)).toBeLessThan(1);
  }
  for (let step = 0; step < 4; step += 1) wheel(60);
  await expect.poll(() => centreOf('i16')).not.toBeNull();
  await expect.poll(isAtRest).toBe(true);
  expect(Math.abs(centreOf('i10')! - before + 360)).toBeLessThan(1);
  expect((centreOf('i16')! - centreOf('i10')!) / 60).toBeCloseTo(perDay, 1);
});

test('a zoom keeps the day under the pointer, and at rest nothing is drawn anew elsewhere', async () => {
  await showSteps();
  const under = centreOf('i12')!;
  wheel(0, { ctrlKey: true, deltaY: -60, clientX: under });
  wheel(0, { ctrlKey: true, deltaY: -60, clientX: under });
  await expect.poll(isAtRest).toBe(true);
  await expect.poll(() => Math.abs(centreOf('i12')! - under)).toBeLessThan(1);
});
