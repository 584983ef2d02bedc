import type { Occurrence } from '#shared/plan/occurrence';
import type { PostRelation } from '#shared/plan/relations';
import { POST_START } from '#shared/plan/default-schedule';
import type { Schedule } from '#shared/records/schedule';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, wallMinutes, wallTime, dateOf, fromWallMinutes } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';

const MINUTES_PER_HOUR = 60;

/** When a missing post would best come out, and how far it may be put off. */
export interface PostTime {
  readonly schedule: Schedule;
  readonly fits: (schedule: Schedule) => boolean;
}

/** For a post that announces, reminds of or recaps an event as a rule asks: so many days before, hours before, days after. */
export function timeOfSupport(event: Occurrence, type: PostRelation, asked: number, zone: string): PostTime {
  const { firstDay, lastDay } = event.span;
  switch (type) {
    case 'announces':
      return { schedule: atNoon(firstDay - asked, zone), fits: (at) => dayOf(at) <= firstDay - asked };
    case 'recaps':
      return {
        schedule: atNoon(lastDay + Math.min(1, asked), zone),
        fits: (at) => dayOf(at) >= lastDay + Math.min(1, asked) && dayOf(at) <= lastDay + asked,
      };
    case 'reminds': {
      const start =
        event.schedule.kind === 'timed'
          ? wallMinutes(rezone(event.schedule.start, event.schedule.zone, zone))
          : firstDay * MINUTES_PER_DAY + POST_START;
      const earliest = start - asked * MINUTES_PER_HOUR;
      const isWithin = (minutes: number) => minutes >= earliest && minutes <= start;
      return {
        schedule: { kind: 'timed', start: fromWallMinutes(earliest), zone, minutes: 0 },
        fits: (at) => at.kind === 'timed' && isWithin(wallMinutes(at.start)),
      };
    }
  }
}

/** For a post that a period lacks: on the day that has the fewest, the first of them. */
export function timeInPeriod(
  { first, last }: { readonly first: DayNumber; readonly last: DayNumber },
  postsOn: (day: DayNumber) => number,
  zone: string,
): PostTime {
  let best = first;
  for (let day = first; day <= last; day += 1) if (postsOn(day) < postsOn(best)) best = day;
  return { schedule: atNoon(best, zone), fits: (at) => dayOf(at) >= first && dayOf(at) <= last };
}

function atNoon(day: DayNumber, zone: string): Schedule {
  return { kind: 'timed', start: wallTime(day, POST_START), zone, minutes: 0 };
}

function dayOf(schedule: Schedule): DayNumber {
  return dayNumber(schedule.kind === 'timed' ? dateOf(schedule.start) : schedule.first);
}
