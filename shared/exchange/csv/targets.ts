import { SCHEDULE_TARGETS } from '#shared/exchange/csv/read-row-schedule';

/** What a column may tell of an item, in the order in which our own export has them. */
export const CSV_TARGETS = [
  ...(['kind', 'title', 'stage'] as const),
  ...SCHEDULE_TARGETS,
  ...(['rule', 'excluded', 'added', 'calendar', 'place', 'address', 'mode', 'platform', 'joinLink'] as const),
  ...(['registrationLink', 'links', 'tags', 'notes', 'reminders', 'internalNotes', 'owner', 'key', 'goals'] as const),
  ...(['segments', 'partners', 'checklist', 'attachments', 'format', 'complexity', 'capacity', 'expected'] as const),
  ...(['came', 'currency', 'planned', 'spent', 'hosts', 'result', 'score', 'pillar', 'purpose', 'body'] as const),
  ...(['channels', 'hold', 'activityType', 'reach', 'leads', 'track', 'person', 'criterion', 'progress'] as const),
  ...(['aim', 'aimValue', 'outcomeDate', 'outcome', 'id', 'copy'] as const),
] as const;
export type CsvTarget = (typeof CSV_TARGETS)[number];

/** Which column tells what, by their order; null for one that is left out. */
export type CsvMapping = readonly (CsvTarget | null)[];
