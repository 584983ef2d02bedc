import fc from 'fast-check';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import type { SelectionLookups } from '#shared/plan/matches-selection';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { emptyPlacement } from '#shared/records/post';
import type { Item } from '#shared/records/item';
import { STATUSES } from '#shared/records/status';
import type { Selection } from '#shared/records/selection';
import { dateOfDay } from '#shared/time/plain-date';
import { anyDay, anyItem } from './arbitrary-plan';

/** Few names, so that items and selections meet. */
const name = fc.constantFrom('anna', 'boris', 'clara');
const names = fc.uniqueArray(name, { maxLength: 2 });
const unit = fc.constantFrom('', 'North', 'South');
const scope = fc.oneof(
  fc.constant({ kind: 'general' } as const),
  name.map((personId) => ({ kind: 'person', personId }) as const),
);
const word = fc.constantFrom('meetup', 'ЁЛКА', 'елка', 'anna');

/** The units of the calendars that the items lie in. */
export const lookups: SelectionLookups = {
  unitOf: (calendarId) => (calendarId === 'anna' ? 'North' : calendarId === 'boris' ? 'South' : ''),
};

/** Items of all kinds, with and without everything that a selection asks for. */
const anyPlannedItem: fc.Arbitrary<Item> = fc
  .record({
    item: anyItem,
    calendarId: name,
    tags: names,
    ownerId: fc.option(name),
    partnerIds: names,
    channelIds: names,
    pillarId: fc.option(name),
    scope,
    title: word,
    isIdea: fc.boolean(),
    shape: fc.constantFrom('point' as const, 'phase' as const),
  })
  .map(({ item, partnerIds, channelIds, pillarId, scope, shape, isIdea, ...fields }) => {
    const shared = { ...item, ...fields, ...(isIdea && { stage: 'idea' as const }) };
    switch (shared.kind) {
      case 'event':
      case 'activity':
        return { ...shared, partnerIds };
      case 'post':
        return { ...shared, placements: channelIds.map(emptyPlacement), pillarId };
      case 'milestone':
        return { ...shared, scope, shape };
    }
  });

/** Items as they appear in a view in UTC. */
export const anyPlannedOccurrence: fc.Arbitrary<Occurrence> = anyPlannedItem.map((item) => ({
  key: item.id,
  item,
  originalStart: null,
  schedule: item.schedule!,
  span: spanIn('UTC', item.schedule!),
}));

const field = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 1 });

/** Selections that ask for nothing, for something, or for all at once. */
export const anySelection: fc.Arbitrary<Selection> = fc.record({
  kinds: field(fc.uniqueArray(fc.constantFrom(...DISPLAY_KINDS))),
  calendarIds: field(names),
  statuses: field(fc.uniqueArray(fc.constantFrom(...STATUSES))),
  tags: field(names),
  ownerIds: field(fc.uniqueArray(fc.option(name), { maxLength: 2 })),
  partnerIds: field(names),
  channelIds: field(names),
  pillarIds: field(names),
  units: field(fc.uniqueArray(unit, { maxLength: 2 })),
  scope: field(scope),
  period: field(
    fc
      .tuple(anyDay, fc.nat({ max: 4_000 }))
      .map(([first, length]) => ({ first: dateOfDay(first), last: dateOfDay(first + length) })),
  ),
  text: fc.oneof(
    fc.constant(''),
    word,
    fc.tuple(word, word).map(([one, other]) => `${one} ${other}`),
  ),
});
