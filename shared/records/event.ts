import { z } from 'zod';
import { ids, text, wholeNumber } from '#shared/records/fields';
import { itemBaseFields } from '#shared/records/item-base';

export const EVENT_STAGES = ['idea', 'planned', 'confirmed', 'done', 'cancelled'] as const;
export const EVENT_MODES = ['online', 'offline', 'hybrid'] as const;
export const EVENT_FORMATS = [
  'meetup',
  'webinar',
  'conference',
  'master-class',
  'contest',
  'game',
  'poll',
  'marathon',
  'raffle',
  'ama',
  'test-drive',
  'charity',
  'volunteering',
  'club-dinner',
  'other',
] as const;

/** A shift of the event: what is to be done, by how many, and by whom. */
const rosterSlotSchema = z.object({
  role: text,
  personIds: ids,
  needed: wholeNumber,
  /** Minutes from the event's start to that of the shift, negative before it; null is the event's own start. */
  startsAfter: z.number().int().nullable(),
  /** How long it takes; null is until the event's end. */
  minutes: wholeNumber.nullable(),
});

/** A gathering, online, offline or both. */
export const eventSchema = z.object({
  ...itemBaseFields,
  kind: z.literal('event'),
  stage: z.enum(EVENT_STAGES),
  mode: z.enum(EVENT_MODES),
  place: z.object({ name: text, address: text }),
  platform: text,
  joinLink: text,
  format: z.enum(EVENT_FORMATS),
  /** 1 a vote, 2 simple, 3 a prepared event, 4 a big joint work. */
  complexity: z.number().int().min(1).max(4).nullable(),
  registrationLink: text,
  capacity: wholeNumber.nullable(),
  attendanceExpected: wholeNumber.nullable(),
  attendanceActual: wholeNumber.nullable(),
  budget: z.object({ currency: z.string(), planned: z.number().nullable(), spent: z.number().nullable() }),
  hostIds: ids,
  partnerIds: ids,
  result: z.object({ text, score: z.number().int().min(1).max(5).nullable() }),
  roster: z.array(rosterSlotSchema),
});
export type Event = z.infer<typeof eventSchema>;
export type RosterSlot = z.infer<typeof rosterSlotSchema>;

/** A shift of which nothing is known yet. */
export const emptyShift = { role: '', personIds: [], needed: 1, startsAfter: null, minutes: null } satisfies RosterSlot;

/** The fields that an event adds, empty. */
export const emptyEvent = {
  kind: 'event',
  stage: 'planned',
  mode: 'offline',
  place: { name: '', address: '' },
  platform: '',
  joinLink: '',
  format: 'meetup',
  complexity: null,
  registrationLink: '',
  capacity: null,
  attendanceExpected: null,
  attendanceActual: null,
  budget: { currency: '', planned: null, spent: null },
  hostIds: [],
  partnerIds: [],
  result: { text: '', score: null },
  roster: [],
} satisfies Partial<Event>;
