import { z } from 'zod';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import { completeValue } from '#shared/records/complete-record';
import { eventSchema } from '#shared/records/event';
import type { Item, ItemKind } from '#shared/records/item';
import { milestoneSchema } from '#shared/records/milestone';
import { partnerActivitySchema } from '#shared/records/partner-activity';
import { postSchema } from '#shared/records/post';

/** Registers whose entries an item may refer to. */
export const REFERRED_REGISTERS = [
  'calendars',
  'people',
  'partners',
  'channels',
  'pillars',
  'tracks',
  'goals',
  'segments',
] as const;
export type ReferredRegister = (typeof REFERRED_REGISTERS)[number];

/** The names of what is referred to, by register and identity: another plan has identities of its own. */
export type References = Readonly<Partial<Record<ReferredRegister, Readonly<Record<string, string>>>>>;

/** What a full copy tells of an item beyond what iCalendar and the share export have words for. */
export interface FullCopy {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly references: References;
}

const SHARED_BY_ALL = [
  'calendarId',
  'internalNotes',
  'ownerId',
  'key',
  'goalIds',
  'segmentIds',
  'checklist',
  'attachments',
  'backlogRank',
] as const satisfies readonly (keyof Item)[];

const OF_KIND = {
  event: [
    ...(['format', 'complexity', 'capacity', 'attendanceExpected', 'attendanceActual'] as const),
    ...(['budget', 'hostIds', 'partnerIds', 'result', 'roster'] as const),
  ],
  post: ['pillarId', 'purpose', 'format', 'body', 'placements', 'hold'],
  activity: ['partnerIds', 'type', 'obligations', 'result', 'figures'],
  milestone: ['trackId', 'scope', 'criterion', 'progress', 'aim', 'outcome', 'difficulty'],
} as const satisfies Record<ItemKind, readonly ItemFieldName[]>;

const SCHEMAS = { event: eventSchema, post: postSchema, activity: partnerActivitySchema, milestone: milestoneSchema };

const envelopeSchema = z.object({
  fields: z.record(z.string(), z.unknown()),
  references: z.partialRecord(z.enum(REFERRED_REGISTERS), z.record(z.string(), z.string())),
});

/** The value of X-KALENDS-ITEM: the fields as JSON, with the names of what they refer to. */
export function fullCopyText(item: Item, references: References): string {
  const own: Readonly<Record<string, unknown>> = item;
  const fields = Object.fromEntries(fullCopyFields(item.kind).map((field) => [field, own[field]]));
  return envelopeText({ fields, references });
}

/** Fields as JSON, with the names of those among the `references` that they refer to. */
export function envelopeText({ fields, references }: FullCopy): string {
  const text = JSON.stringify(fields);
  // A name goes along where its identity stands in the fields: looking for it in the text spares a walk for each field.
  const meant = Object.entries(references).map(([register, names]) => [
    register,
    Object.fromEntries(Object.entries(names).filter(([id]) => text.includes(JSON.stringify(id)))),
  ]);
  return JSON.stringify({ fields, references: Object.fromEntries(meant) as unknown });
}

/** The reverse of `envelopeText`; null when it is no such text. The fields are not looked at, but that they are those of today. */
export function readEnvelope(text: string): FullCopy | null {
  const envelope = envelopeSchema.safeParse(parseJson(text)).data;
  if (!envelope) return null;
  const fields = Object.entries(envelope.fields).map(([field, value]) => [field, completeValue('items', field, value)]);
  return { ...envelope, fields: Object.fromEntries(fields) as FullCopy['fields'] };
}

/**
 * Reads the value of X-KALENDS-ITEM for an item of `kind`. Fields that are not there are unchanged; ones without their
 * shape, or unknown, are left out. Null when it is no such value at all.
 */
export function readFullCopy(text: string, kind: ItemKind): FullCopy | null {
  const copy = readEnvelope(text);
  if (copy === null) return null;
  const shape: Readonly<Record<string, z.ZodType>> = SCHEMAS[kind].shape;
  const fields = fullCopyFields(kind).flatMap((field) => {
    if (!(field in copy.fields)) return [];
    const value = shape[field]!.safeParse(copy.fields[field]);
    return value.success ? [[field, value.data] as const] : [];
  });
  return { fields: Object.fromEntries(fields), references: copy.references };
}

/** What the full copy of an item of `kind` tells. */
export function fullCopyFields(kind: ItemKind): readonly ItemFieldName[] {
  return [...SHARED_BY_ALL, ...OF_KIND[kind]];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
