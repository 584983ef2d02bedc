import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';

/** A named, coloured group of items; a colleague's or our own. */
export const calendarSchema = z.object({
  id,
  name,
  hue,
  order,
  visible: z.boolean(),
  archived: z.boolean(),
  /** Region or brand that it belongs to; empty for none. */
  unit: z.string(),
});
export type Calendar = z.infer<typeof calendarSchema>;

/** The calendars that every new plan begins with, one for each kind of items; their names come from the message catalogue. */
export const SEEDED_CALENDARS = [
  { id: 'events', hue: 1, kind: 'event' },
  { id: 'content', hue: 3, kind: 'post' },
  { id: 'partners', hue: 4, kind: 'activity' },
  { id: 'roadmap', hue: 5, kind: 'milestone' },
] as const;
