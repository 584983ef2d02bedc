import { emptyItem } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import type { Relation } from '#shared/records/relation';
import type { Track } from '#shared/records/track';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';

const TRACKS = 60;
const ITEMS = 2000;
const DEPENDENCIES = 1500;
const SPREAD_DAYS = 700;

/** The first day of the large roadmap. */
export const BEGIN = dayNumber(plainDate('2027-01-01'));

/** A plan of 2,000 items in 60 tracks over two years, 1,500 of them waiting for another of the same track or of a near one. */
export function largeRoadmap(): {
  readonly tracks: readonly Track[];
  readonly milestones: readonly Milestone[];
  readonly relations: readonly Relation[];
} {
  const tracks = Array.from({ length: TRACKS }, (_, at) => ({
    id: `t${at}`,
    name: `Track number ${at}`,
    hue: 1 + (at % 8),
    order: at,
    ownerId: null,
    archived: false,
  }));
  const milestones = Array.from({ length: ITEMS }, (_, at): Milestone => {
    const shape = at % 2 === 0 ? 'point' : 'phase';
    const first = BEGIN + ((at * 37) % SPREAD_DAYS);
    const last = shape === 'point' ? first : first + 5 + (at % 60);
    const empty = emptyItem({
      id: `i${at}`,
      uid: `i${at}@bench`,
      now: 0,
      kind: 'milestone',
      title: `Step ${at} of the plan`,
      schedule: { kind: 'all-day', first: dateOfDay(first), last: dateOfDay(last) },
      calendarId: 'calendar',
    });
    return { ...(empty as Milestone), shape, trackId: `t${at % TRACKS}`, progress: at % 100 };
  });
  const relations = Array.from({ length: DEPENDENCIES }, (_, at): Relation => ({
    id: `d${at}`,
    type: 'depends-on',
    from: { itemId: `i${Math.min(ITEMS - 1, at + TRACKS + (at % 5))}`, originalStart: null },
    to: { itemId: `i${at}`, originalStart: null },
    lagDays: at % 3,
  }));
  return { tracks, milestones, relations };
}
