import type { z } from 'zod';
import { baselineSchema } from '#shared/records/baseline';
import { calendarSchema } from '#shared/records/calendar';
import { channelSchema } from '#shared/records/channel';
import { exchangeBaseSchema } from '#shared/records/exchange-base';
import { goalSchema } from '#shared/records/goal';
import { hashtagSchema } from '#shared/records/hashtag';
import { itemSchema } from '#shared/records/item';
import { muteSchema } from '#shared/records/mute';
import { partnerSchema } from '#shared/records/partner';
import { personSchema } from '#shared/records/person';
import { pillarSchema } from '#shared/records/pillar';
import { policySectionSchema } from '#shared/records/policy-section';
import { printSetupSchema } from '#shared/records/print-setup';
import { relationSchema } from '#shared/records/relation';
import { ruleSchema } from '#shared/records/rule';
import { savedViewSchema } from '#shared/records/saved-view';
import { segmentSchema } from '#shared/records/segment';
import { settingsSchema } from '#shared/records/settings';
import { tagSchema } from '#shared/records/tag';
import { trackSchema } from '#shared/records/track';
import type * as kernel from '#shared/kernel/change-set';

/** The tables of a plan's database that a change set may touch, each with the schema of its records. */
export const tableSchemas = {
  items: itemSchema,
  relations: relationSchema,
  calendars: calendarSchema,
  people: personSchema,
  partners: partnerSchema,
  channels: channelSchema,
  pillars: pillarSchema,
  tracks: trackSchema,
  goals: goalSchema,
  segments: segmentSchema,
  tags: tagSchema,
  savedViews: savedViewSchema,
  settings: settingsSchema,
  exchangeBases: exchangeBaseSchema,
  rules: ruleSchema,
  mutes: muteSchema,
  policySections: policySectionSchema,
  printSetups: printSetupSchema,
  baselines: baselineSchema,
  hashtags: hashtagSchema,
} as const;

export type TableName = keyof typeof tableSchemas;
export type RecordOf<Table extends TableName> = z.infer<(typeof tableSchemas)[Table]>;
export type ChangeSet = kernel.ChangeSet<TableName>;
export type Change = kernel.Change<TableName>;
export const TABLE_NAMES = Object.keys(tableSchemas) as TableName[];

/** The change that adds a record to its table, checked by type. */
export function add<Table extends TableName>(table: Table, record: RecordOf<Table>): Change {
  return { kind: 'add', table, record };
}

/** The change that removes a record from its table, checked by type. */
export function remove<Table extends TableName>(table: Table, record: RecordOf<Table>): Change {
  return { kind: 'remove', table, record };
}
