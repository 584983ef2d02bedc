import type { Calendar } from '#shared/records/calendar';
import { HUES } from '#shared/records/fields';
import type { SEEDED_GOALS } from '#shared/records/goal';
import { firstSettings } from '#shared/records/settings';
import { add, type ChangeSet } from '#shared/records/tables';

/** What a new plan begins with, named in its own language. */
export interface PlanSeed {
  /** IANA name of the zone that views show. */
  readonly zone: string;
  readonly goals: readonly { readonly id: (typeof SEEDED_GOALS)[number]; readonly name: string }[];
  readonly calendars: readonly Pick<Calendar, 'id' | 'name' | 'hue'>[];
}

/** The records that a plan begins with. */
export function firstRecords({ zone, goals, calendars }: PlanSeed): ChangeSet {
  return [
    add('settings', firstSettings(zone)),
    ...goals.map((goal, order) => add('goals', { ...goal, hue: (order % HUES) + 1, order, archived: false })),
    ...calendars.map((calendar, order) =>
      add('calendars', { ...calendar, order, visible: true, archived: false, unit: '' }),
    ),
  ];
}
