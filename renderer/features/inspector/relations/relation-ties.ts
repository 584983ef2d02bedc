import { mayRelate, type RelationEnd, type RelationType } from '#shared/plan/relations';
import { ITEM_KINDS, type ItemKind } from '#shared/records/item';

/** A relation that the shown item can get, and on which side of it the item then stands. */
export interface Tie {
  readonly type: RelationType;
  readonly side: RelationEnd['side'];
}

const TIES: readonly Tie[] = [
  { type: 'announces', side: 'from' },
  { type: 'reminds', side: 'from' },
  { type: 'recaps', side: 'from' },
  { type: 'announces', side: 'to' },
  { type: 'reminds', side: 'to' },
  { type: 'recaps', side: 'to' },
  { type: 'belongs-to', side: 'from' },
  { type: 'belongs-to', side: 'to' },
];

/** The relations that something of a kind can get here. What depends on what is drawn on the roadmap. */
export function tiesOf(kind: ItemKind): readonly Tie[] {
  return TIES.filter((tie) => ITEM_KINDS.some((other) => isTieBetween(tie, kind, other)));
}

/** May the shown item of one kind be tied so to something of the other? */
export function isTieBetween({ type, side }: Tie, shown: ItemKind, other: ItemKind): boolean {
  return side === 'from' ? mayRelate(type, shown, other) : mayRelate(type, other, shown);
}
