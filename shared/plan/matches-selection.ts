import type { Occurrence } from '#shared/plan/occurrence';
import { searchedText } from '#shared/plan/searched-text';
import { isShownIn } from '#shared/plan/shown-days';
import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import { isSamePlan } from '#shared/records/plan-scope';
import type { Selection } from '#shared/records/selection';
import { statusOf } from '#shared/records/status';
import { comparable } from '#shared/search/comparable';
import { dayNumber } from '#shared/time/plain-date';

/** What a selection has to know of the registers that items point to. */
export interface SelectionLookups {
  /** The unit of a calendar; empty for none. */
  readonly unitOf: (calendarId: string) => string;
}

type Check = (item: Item) => boolean;

/** The fields of a selection that are about an item itself, not about when it happens. */
export type ItemField = Exclude<keyof Selection, 'period'>;

/** Tells whether an occurrence is meant: of every field that asks for something, any of its values will do. */
export function occurrenceMatcher(
  selection: Selection,
  lookups: SelectionLookups,
): (occurrence: Pick<Occurrence, 'item' | 'span'>) => boolean {
  const matchesItem = itemMatcher(selection, lookups);
  const { period } = selection;
  if (period === null) return ({ item }) => matchesItem(item);
  return (occurrence) => isInPeriod(period, occurrence) && matchesItem(occurrence.item);
}

/** Do views draw the occurrence on a day of the period? */
export function isInPeriod(
  { first, last }: NonNullable<Selection['period']>,
  occurrence: Pick<Occurrence, 'span'>,
): boolean {
  return isShownIn({ first: dayNumber(first), last: dayNumber(last) }, occurrence);
}

/** The same for an item as a whole, dated or not: its period is not asked. */
export function itemMatcher(selection: Selection, lookups: SelectionLookups): (item: Item) => boolean {
  const checks = Object.values(itemChecks(selection, lookups)).filter((check) => check !== null);
  return (item) => checks.every((check) => check(item));
}

/** What each field asks of an item; null where any will do. */
export function itemChecks(
  selection: Selection,
  { unitOf }: SelectionLookups,
): Readonly<Record<ItemField, Check | null>> {
  const { scope } = selection;
  const words = comparable(selection.text).split(/\s+/).filter(Boolean);
  return {
    kinds: isOneOf(selection.kinds, displayKindOf),
    calendarIds: isOneOf(selection.calendarIds, ({ calendarId }) => calendarId),
    statuses: isOneOf(selection.statuses, statusOf),
    tags: hasOneOf(selection.tags, ({ tags }) => tags),
    ownerIds: isOneOf(selection.ownerIds, ({ ownerId }) => ownerId),
    partnerIds: hasOneOf(selection.partnerIds, partnersOf),
    channelIds: hasOneOf(selection.channelIds, channelsOf),
    pillarIds: hasOneOf(selection.pillarIds, pillarsOf),
    units: isOneOf(selection.units, ({ calendarId }) => unitOf(calendarId)),
    scope: scope && ((item) => isInScope(item, scope)),
    text: words.length === 0 ? null : (item) => hasWords(searchedText(item), words),
  };
}

/** The partners that an item is made with. */
export function partnersOf(item: Item): readonly string[] {
  return item.kind === 'event' || item.kind === 'activity' ? item.partnerIds : [];
}

/** The channels that an item appears in. */
export function channelsOf(item: Item): readonly string[] {
  return item.kind === 'post' ? item.placements.map(({ channelId }) => channelId) : [];
}

/** The pillar that an item belongs to, as the list that selections ask. */
export function pillarsOf(item: Item): readonly string[] {
  return item.kind === 'post' && item.pillarId !== null ? [item.pillarId] : [];
}

/** Only milestones are somebody's own; everything else belongs to the community's general plan. */
function isInScope(item: Item, scope: NonNullable<Selection['scope']>): boolean {
  const own = item.kind === 'milestone' ? item.scope : ({ kind: 'general' } as const);
  return isSamePlan(own, scope);
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function isOneOf<Value>(wanted: readonly Value[] | null, valueOf: (item: Item) => Value): Check | null {
  if (wanted === null) return null;
  const values = new Set(wanted);
  return (item) => values.has(valueOf(item));
}

function hasOneOf<Value>(wanted: readonly Value[] | null, valuesOf: (item: Item) => readonly Value[]): Check | null {
  if (wanted === null) return null;
  const values = new Set(wanted);
  return (item) => valuesOf(item).some((value) => values.has(value));
}
