import { z } from 'zod';
import { id, ids, instant, text, wholeNumber } from '#shared/records/fields';
import { scheduleSchema } from '#shared/records/schedule';

const checklistEntrySchema = z.object({
  id,
  text,
  ownerId: id.nullable(),
  /** Days from the item's first day; negative is before it; null is without a date. */
  dueDays: z.number().int().nullable(),
  done: z.boolean(),
});

export type ChecklistEntry = z.infer<typeof checklistEntrySchema>;

export const linkSchema = z.object({ title: text, url: text });
export type Link = z.infer<typeof linkSchema>;

/** One property of a file that Kalends does not know, in ical.js's jCal shape: kept, and written back as it came. */
const foreignPropertySchema = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()]).rest(z.unknown());

/** What all four kinds of items share. */
export const itemBaseFields = {
  id,
  /** iCalendar's UID (RFC 5545, 3.8.4.7); an override carries its series' one. */
  uid: z.string().min(1),
  /** iCalendar's SEQUENCE (3.8.7.4): rises when schedule, place, stage or rule changes. */
  sequence: wholeNumber,
  created: instant,
  modified: instant,
  title: text,
  /** Shared with whoever gets the file. */
  notes: text,
  /** For the team's eyes; never exported unless a full copy is asked for. */
  internalNotes: text,
  /** Null stands for the backlog, ordered by `backlogRank`. */
  schedule: scheduleSchema.nullable(),
  backlogRank: z.number(),
  calendarId: id,
  tags: z.array(z.string()),
  ownerId: id.nullable(),
  /** A key item is named in the year planner and on the roadmap. */
  key: z.boolean(),
  goalIds: ids,
  segmentIds: ids,
  checklist: z.array(checklistEntrySchema),
  /** Minutes before the start. */
  reminders: z.array(wholeNumber),
  links: z.array(linkSchema),
  /** Paths as inert text: never opened by themselves. */
  attachments: z.array(z.string()),
  foreign: z.array(foreignPropertySchema),
  /** RFC 5545 RRULE value without its name (`FREQ=WEEKLY;BYDAY=TH`), on the wall clock of `schedule`. */
  rule: z.string().nullable(),
  /** Occurrences taken out of the series, by their original start: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` on the series' wall. */
  excluded: z.array(z.string()),
  /** Occurrences added to the series, in the same form. */
  added: z.array(z.string()),
  /** Of an override: the series it belongs to and the occurrence's original start in the form of `excluded`. */
  seriesId: id.nullable(),
  originalStart: z.string().nullable(),
} as const;
