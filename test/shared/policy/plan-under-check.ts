import type { Finding } from '#shared/findings/finding';
import { newRule } from '#shared/policy/new-rule';
import { PolicyChecker, type CheckerCircumstances, type Touched } from '#shared/policy/policy-checker';
import type { Channel } from '#shared/records/channel';
import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import { emptyPlacement } from '#shared/records/post';
import type { Relation } from '#shared/records/relation';
import type { RuleKind, RuleOf } from '#shared/records/rule';
import type { Schedule } from '#shared/records/schedule';
import { firstSettings } from '#shared/records/settings';
import type { RecordOf, TableName } from '#shared/records/tables';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';

/** A plan whose clocks are those of Moscow, looked at in the year 2027. */
export const ZONE = 'Europe/Moscow';
const YEAR = { first: dayNumber(plainDate('2027-01-01')), last: dayNumber(plainDate('2027-12-31')) };

type Tables = { readonly [Name in TableName]?: readonly RecordOf<Name>[] };

export function rule<Kind extends RuleKind>(kind: Kind, fields: Partial<RuleOf<Kind>> = {}): RuleOf<Kind> {
  return { ...newRule(kind, 'rule', []), ...fields } as RuleOf<Kind>;
}

export function channel(id: string, fields: Partial<Channel> = {}): Channel {
  return { id, name: id, platform: 'telegram', address: '', hue: 1, order: 0, archived: false, zone: null, ...fields };
}

/** An item that lies on a date, or (with `T`) at a time of which it takes an hour. */
export function item<Kind extends ItemKind>(
  kind: Kind,
  id: string,
  when: string,
  fields: Partial<Extract<Item, { kind: Kind }>> = {},
): Item {
  const base = emptyItem({ id, uid: id, now: 0, kind, title: id, schedule: at(when), calendarId: 'c' });
  const stages: Record<ItemKind, Item['stage']> = {
    event: 'planned',
    post: 'draft',
    activity: 'agreed',
    milestone: 'planned',
  };
  return { ...base, stage: stages[kind], ...fields };
}

/** A draft in the named channels. */
export function post(
  id: string,
  when: string,
  channelIds: readonly string[] = ['tg'],
  fields: Partial<Extract<Item, { kind: 'post' }>> = {},
): Item {
  return item('post', id, when, { placements: channelIds.map(emptyPlacement), ...fields });
}

export function tie(type: Relation['type'], from: string, to: string, originalStart: string | null = null): Relation {
  return {
    id: `${type}-${from}-${to}`,
    type,
    from: { itemId: from, originalStart: null },
    to: { itemId: to, originalStart },
    lagDays: 0,
  };
}

function at(when: string): Schedule {
  if (when.includes('T')) return { kind: 'timed', start: plainDateTime(when), zone: ZONE, minutes: 60 };
  return { kind: 'all-day', first: plainDate(when), last: plainDate(when) };
}

/** A plan as a checker takes it in, with settings and a channel where none are given. */
export function tablesOf(tables: Tables): Touched {
  const whole: Tables = { settings: [firstSettings(ZONE)], channels: [channel('tg')], ...tables };
  return new Map(
    Object.entries(whole).map(([table, records]) => [
      table as TableName,
      new Map((records as readonly { readonly id: string }[]).map((record) => [record.id, record])),
    ]),
  );
}

export function checkerOf(tables: Tables, circumstances: Partial<CheckerCircumstances> = {}): PolicyChecker {
  const checker = new PolicyChecker({ window: YEAR, today: dayNumber(plainDate('2027-01-01')), ...circumstances });
  checker.take(tablesOf(tables));
  return checker;
}

/** What is found in a plan, in short: from–until: found against asked. */
export function told(tables: Tables, circumstances: Partial<CheckerCircumstances> = {}): string[] {
  return checkerOf(tables, circumstances).findings().map(sayFinding).toSorted();
}

function sayFinding({ first, last, about, subject, fact }: Finding): string {
  const days = first === last ? dateOfDay(first) : `${dateOfDay(first)}..${dateOfDay(last)}`;
  const what = [subject.kind === 'occurrence' ? subject.key : null, about?.id].filter(Boolean).join(' ');
  return `${days}${what && ` ${what}`}: ${sayFact(fact)}`;
}

function sayFact(fact: Finding['fact']): string {
  switch (fact.kind) {
    case 'too-few':
    case 'too-many':
    case 'poor-fit':
    case 'understaffed':
      return `${fact.kind} ${fact.found}/${fact.asked}`;
    case 'share-under':
    case 'share-over':
      return `${fact.kind} ${fact.part} of ${fact.whole}, ${fact.asked} %`;
    case 'quiet':
      return `quiet ${fact.minute ?? 'day'}`;
    case 'blackout':
      return 'blackout';
    case 'too-close':
      return `too-close ${fact.minutes}/${fact.asked}`;
    case 'unsupported':
      return `${fact.type} ${fact.asked}`;
    case 'not-ready':
      return `lacks ${fact.lacks.join(', ')}`;
    case 'overlap':
    case 'double-booked':
      return fact.kind;
    case 'owed':
      return `owed ${fact.side} ${fact.text} ${fact.days} d`;
    case 'slipped':
      return `slipped ${fact.days} d from ${fact.baseline}`;
    case 'late':
      return `late ${fact.days} d`;
    case 'broken':
      return `broken ${fact.table}`;
  }
}
