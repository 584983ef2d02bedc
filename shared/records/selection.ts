import { z } from 'zod';
import { id, ids, plainDate } from '#shared/records/fields';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { planScopeSchema } from '#shared/records/plan-scope';
import { STATUSES } from '#shared/records/status';

/** Which items are meant, as one value for views, saved views, export, print and reports. Null in a field stands for "any". */
export const selectionSchema = z.object({
  kinds: z.array(z.enum(DISPLAY_KINDS)).nullable(),
  calendarIds: ids.nullable(),
  statuses: z.array(z.enum(STATUSES)).nullable(),
  tags: z.array(z.string()).nullable(),
  /** Null among them means nobody's. */
  ownerIds: z.array(id.nullable()).nullable(),
  partnerIds: ids.nullable(),
  channelIds: ids.nullable(),
  pillarIds: ids.nullable(),
  /** The empty one is that of calendars without a unit. */
  units: z.array(z.string()).nullable(),
  scope: planScopeSchema.nullable(),
  period: z.object({ first: plainDate, last: plainDate }).nullable(),
  text: z.string(),
});
export type Selection = z.infer<typeof selectionSchema>;

/** Everything. */
export const everything: Selection = {
  kinds: null,
  calendarIds: null,
  statuses: null,
  tags: null,
  ownerIds: null,
  partnerIds: null,
  channelIds: null,
  pillarIds: null,
  units: null,
  scope: null,
  period: null,
  text: '',
};
