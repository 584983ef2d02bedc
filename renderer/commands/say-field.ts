import { catalogue, type MessageKey } from '#shared/i18n/catalogue';
import type { Translate } from '#shared/i18n/translate';
import type { FunnelPart } from '#shared/people/funnel';
import { isFunnelPart } from '#shared/people/part-tracks';
import { sayWhen } from '#shared/plan/say-when';
import type { Schedule } from '#shared/records/schedule';
import { describeRule } from '#shared/recurrence/describe';
import type { TableName } from '#shared/records/tables';
import type { Telling } from './telling';

const LONGEST_QUOTED = 80;

/** Fields that hold the identities of a register's entries. */
const REGISTERS: Readonly<Record<string, TableName>> = {
  calendarId: 'calendars',
  ownerId: 'people',
  pillarId: 'pillars',
  trackId: 'tracks',
  goalIds: 'goals',
  segmentIds: 'segments',
  hostIds: 'people',
  partnerIds: 'partners',
};

/** What a field is called. */
export function fieldLabel(name: string): MessageKey {
  const key = `history.field.${name}`;
  return key in catalogue ? (key as MessageKey) : 'history.field.other';
}

/** A field's value in words; empty for nothing, null for what is too much to be quoted. */
export function sayFieldValue(name: string, value: unknown, telling: Telling): string | null {
  const { t, language, plan, item } = telling;
  if (value === null || value === undefined || value === '') return '';
  if (name === 'trackId' && isFunnelPart(value as string)) return t(`funnelPart.${value as FunnelPart}`);
  const register = REGISTERS[name];
  if (register) return sayEntries(value, (id) => nameOf(plan.get(register, id), t));
  switch (name) {
    case 'schedule':
      return sayWhen(value as Schedule, language);
    case 'rule':
      return item.schedule && describeRule(value as string, item.schedule, t, language).text;
    case 'stage':
    case 'mode':
    case 'purpose':
      return t(`${name}.${value as string}` as MessageKey);
    case 'format':
      return t(`${item.kind === 'post' ? 'postFormat' : 'eventFormat'}.${value as string}` as MessageKey);
    case 'type':
      return t(`activityType.${value as string}` as MessageKey);
    case 'shape':
      return t(value === 'phase' ? 'kind.phase' : 'kind.milestone');
    case 'place':
      return (value as { readonly name: string }).name;
    case 'tags':
      return (value as readonly string[]).map((tag) => `#${tag}`).join(', ');
    case 'notes':
    case 'internalNotes':
    case 'body':
      return null;
    default:
      return sayPlainValue(value, t);
  }
}

function sayPlainValue(value: unknown, t: Translate): string | null {
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= LONGEST_QUOTED ? value : null;
}

function sayEntries(value: unknown, name: (id: string) => string): string {
  return (Array.isArray(value) ? (value as string[]) : [value as string]).map(name).join(', ');
}

function nameOf(entry: unknown, t: Translate): string {
  return (entry as { readonly name?: string } | undefined)?.name ?? t('history.gone-entry');
}
