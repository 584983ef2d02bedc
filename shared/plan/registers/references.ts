import { isFunnelPart } from '#shared/people/part-tracks';
import { withHashtags } from '#shared/plan/hashtags/post-hashtags';
import { SELECTION_REFERENCES, type Referred } from '#shared/plan/registers/selection-references';
import { swapInRule } from '#shared/plan/registers/swap-in-rule';
import { swapAll, swapOne, type Swap } from '#shared/plan/registers/swap';
import type { Item, ItemKind } from '#shared/records/item';
import type { PlanScope } from '#shared/records/plan-scope';
import type { Placement } from '#shared/records/post';
import type { RecordOf, TableName } from '#shared/records/tables';

/** One field of one table that refers to a register. */
export interface Reference {
  readonly table: TableName;
  readonly referred: Referred;
  /** The field with its references swapped. */
  readonly rewrite: (record: RecordOf<TableName>, swap: Swap) => Partial<RecordOf<TableName>>;
}

/**
 * Every field of the plan that refers to a register. One line each: merging, deleting and counting know of a new field
 * from its line here.
 */
export const REFERENCES: readonly Reference[] = [
  // an item always lies in a calendar: whoever deletes one says where its items go
  inItems('calendars', ({ calendarId }, swap) => ({ calendarId: swap(calendarId) ?? calendarId })),
  inItems('people', ({ ownerId }, swap) => ({ ownerId: swapOne(ownerId, swap) })),
  inItems('people', ({ checklist }, swap) => ({ checklist: checklist.map(swapOwner(swap)) })),
  inItems('goals', ({ goalIds }, swap) => ({ goalIds: swapAll(goalIds, swap) })),
  inItems('segments', ({ segmentIds }, swap) => ({ segmentIds: swapAll(segmentIds, swap) })),
  inItems('tags', ({ tags }, swap) => ({ tags: swapAll(tags, swap) })),
  inKind('event', 'people', ({ hostIds }, swap) => ({ hostIds: swapAll(hostIds, swap) })),
  inKind('event', 'people', ({ roster }, swap) => ({
    roster: roster.map((slot) => ({ ...slot, personIds: swapAll(slot.personIds, swap) })),
  })),
  inKind('event', 'partners', ({ partnerIds }, swap) => ({ partnerIds: swapAll(partnerIds, swap) })),
  inKind('activity', 'partners', ({ partnerIds }, swap) => ({ partnerIds: swapAll(partnerIds, swap) })),
  inKind('activity', 'partners', ({ obligations }, swap) => ({
    obligations: obligations.map((each) => ({ ...each, partnerId: swapOne(each.partnerId, swap) })),
  })),
  inKind('activity', 'people', ({ obligations }, swap) => ({ obligations: obligations.map(swapOwner(swap)) })),
  inKind('post', 'channels', ({ placements }, swap) => ({ placements: swapChannels(placements, swap) })),
  inKind('post', 'pillars', ({ pillarId }, swap) => ({ pillarId: swapOne(pillarId, swap) })),
  inKind('post', 'hashtags', withHashtags),
  inKind('post', 'people', ({ hold }, swap) => ({ hold: hold && { ...hold, personId: swapOne(hold.personId, swap) } })),
  // in somebody's own plan a track may be a part of the funnel, which is no record
  inKind('milestone', 'tracks', ({ trackId }, swap) => ({
    trackId: trackId !== null && isFunnelPart(trackId) ? trackId : swapOne(trackId, swap),
  })),
  inKind('milestone', 'people', ({ scope }, swap) => ({ scope: swapPlanScope(scope, swap) })),
  inTable('partners', 'people', ({ ownerId }, swap) => ({ ownerId: swapOne(ownerId, swap) })),
  inTable('partners', 'people', ({ contactLog }, swap) => ({
    contactLog: contactLog.map((each) => ({ ...each, personId: swapOne(each.personId, swap) })),
  })),
  inTable('partners', 'tags', ({ tags }, swap) => ({ tags: swapAll(tags, swap) })),
  inTable('people', 'tags', ({ tags }, swap) => ({ tags: swapAll(tags, swap) })),
  inTable('baselines', 'people', ({ scope, compared }, swap) => {
    const swapped = swapPlanScope(scope, swap);
    // the plan that it comes to has its own to be measured against
    return { scope: swapped, compared: compared && JSON.stringify(swapped) === JSON.stringify(scope) };
  }),
  inTable('tracks', 'people', ({ ownerId }, swap) => ({ ownerId: swapOne(ownerId, swap) })),
  inTable('calendars', 'units', ({ unit }, swap) => ({ unit: unit && (swap(unit) ?? '') })),
  inTable('settings', 'calendars', ({ defaultCalendarIds: { event, post, activity, milestone } }, swap) => ({
    defaultCalendarIds: {
      event: swapOne(event, swap),
      post: swapOne(post, swap),
      activity: swapOne(activity, swap),
      milestone: swapOne(milestone, swap),
    },
  })),
  // a rule whose channel is deleted keeps speaking of it: it is broken, and says so, rather than meaning something else
  inTable('rules', 'channels', (rule, swap) => swapInRule(rule, 'channels', swap)),
  inTable('rules', 'pillars', (rule, swap) => swapInRule(rule, 'pillars', swap)),
  inTable('rules', 'goals', (rule, swap) => swapInRule(rule, 'goals', swap)),
  ...(['savedViews', 'printSetups'] as const).flatMap((table) =>
    SELECTION_REFERENCES.map(([referred, rewrite]) =>
      inTable(table, referred, ({ selection }, swap) => ({ selection: rewrite(selection, swap) })),
    ),
  ),
];

function inTable<Table extends TableName>(
  table: Table,
  referred: Referred,
  fields: (record: RecordOf<Table>, swap: Swap) => Partial<RecordOf<Table>>,
): Reference {
  return { table, referred, rewrite: (record, swap) => fields(record as RecordOf<Table>, swap) };
}

function inItems(referred: Referred, fields: (item: Item, swap: Swap) => Partial<Item>): Reference {
  return inTable('items', referred, fields);
}

function inKind<Kind extends ItemKind>(
  kind: Kind,
  referred: Referred,
  fields: (item: Extract<Item, { kind: Kind }>, swap: Swap) => Partial<Extract<Item, { kind: Kind }>>,
): Reference {
  return inItems(referred, (item, swap) =>
    item.kind === kind ? fields(item as Extract<Item, { kind: Kind }>, swap) : {},
  );
}

function swapOwner(swap: Swap) {
  return <Owned extends { ownerId: string | null }>(owned: Owned): Owned => ({
    ...owned,
    ownerId: swapOne(owned.ownerId, swap),
  });
}

/** A post appears once in a channel: of two placements that come to lie in the same one the first stays. */
function swapChannels(placements: readonly Placement[], swap: Swap): Placement[] {
  const byChannel = new Map<string, Placement>();
  for (const placement of placements) {
    const channelId = swap(placement.channelId);
    if (channelId !== null && !byChannel.has(channelId)) byChannel.set(channelId, { ...placement, channelId });
  }
  return [...byChannel.values()];
}

/** Deleting takes the plan along of whoever is gone; where one nevertheless lost its person, it is the community's. */
function swapPlanScope(scope: PlanScope, swap: Swap): PlanScope {
  if (scope.kind === 'general') return scope;
  const personId = swap(scope.personId);
  return personId === null ? { kind: 'general' } : { kind: 'person', personId };
}
