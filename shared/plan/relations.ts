import type { IdSource } from '#shared/kernel/ids';
import type { Occurrence } from '#shared/plan/occurrence';
import type { Item, ItemKind } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import { add, remove, type Change, type ChangeSet } from '#shared/records/tables';

export type RelationType = Relation['type'];
/** An item, or one date of a series by its original start. */
export type OccurrenceRef = Relation['from'];

/** Gives the relations of an item, from it and to it. */
export type RelationsOf = (itemId: string) => readonly Relation[];

/** What a post does for something else. */
export const POST_RELATIONS = ['announces', 'reminds', 'recaps'] as const;
export type PostRelation = (typeof POST_RELATIONS)[number];

/** How a relation names an occurrence: a date of a series by the series, whether it was changed on its own or not. */
export function refOf({ item, originalStart }: Pick<Occurrence, 'item' | 'originalStart'>): OccurrenceRef {
  return { itemId: item.seriesId ?? item.id, originalStart };
}

/** Do both name the same? */
function sameRef(one: OccurrenceRef, other: OccurrenceRef): boolean {
  return one.itemId === other.itemId && one.originalStart === other.originalStart;
}

/** May something of one kind have this relation to something of another? Posts tell of what is no post. */
export function mayRelate(type: RelationType, from: ItemKind, to: ItemKind): boolean {
  return type === 'belongs-to' || type === 'depends-on' || (from === 'post' && to !== 'post');
}

/** The change that ties two things; none where they are tied so already, or are the same. */
export function relate(
  { type, from, to }: Pick<Relation, 'type' | 'from' | 'to'>,
  relations: readonly Relation[],
  newId: IdSource,
): ChangeSet {
  const stands = relations.some((each) => each.type === type && sameRef(each.from, from) && sameRef(each.to, to));
  if (stands || sameRef(from, to)) return [];
  return [add('relations', { id: newId(), type, from, to, lagDays: 0 })];
}

/** One end of a relation as seen from the other. */
export interface RelationEnd {
  readonly relation: Relation;
  /** `from`: what is looked at does it, as a post that announces; `to`: it is done to it. */
  readonly side: 'from' | 'to';
  readonly other: OccurrenceRef;
}

/**
 * The relations of an occurrence with what is at their other end. What was tied to the whole series counts for each of its
 * dates.
 */
export function relationEnds(
  occurrence: Pick<Occurrence, 'item' | 'originalStart'>,
  relationsOf: RelationsOf,
): readonly RelationEnd[] {
  const self = refOf(occurrence);
  const isMeant = (ref: OccurrenceRef) =>
    ref.itemId === self.itemId && (ref.originalStart === null || ref.originalStart === self.originalStart);
  return relationsOf(self.itemId).flatMap((relation): RelationEnd[] => [
    ...(isMeant(relation.from) ? [{ relation, side: 'from' as const, other: relation.to }] : []),
    ...(isMeant(relation.to) ? [{ relation, side: 'to' as const, other: relation.from }] : []),
  ]);
}

/**
 * Changes with the removal of all relations whose one end they take away: a removed item, or a date that leaves its
 * series. So one undo brings both back.
 */
export function withRelationsRemoved(changes: ChangeSet, relationsOf: RelationsOf): ChangeSet {
  const gone = new Map<string, Relation>();
  for (const change of changes) for (const relation of lostBy(change, relationsOf)) gone.set(relation.id, relation);
  return [...[...gone.values()].map((relation) => remove('relations', relation)), ...changes];
}

function lostBy(change: Change, relationsOf: RelationsOf): readonly Relation[] {
  if (change.table !== 'items' || change.kind === 'add') return [];
  if (change.kind === 'remove') {
    const { id, seriesId } = change.record as Item;
    // the date of an override goes on without it, unless it is excluded too
    return seriesId === null ? relationsOf(id) : [];
  }
  const excluded = change.after['excluded'] as Item['excluded'] | undefined;
  if (excluded === undefined) return [];
  const before = new Set(change.before['excluded'] as Item['excluded'] | undefined);
  const lost = new Set(excluded.filter((start) => !before.has(start)));
  const isLost = ({ itemId, originalStart }: OccurrenceRef) =>
    itemId === change.id && originalStart !== null && lost.has(originalStart);
  return relationsOf(change.id).filter(({ from, to }) => isLost(from) || isLost(to));
}
