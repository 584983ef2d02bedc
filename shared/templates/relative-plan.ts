import type { Difficulty } from '#shared/records/milestone';
import { addDays, type PlainDate } from '#shared/time/plain-date';

/** A plan whose days are counted from a start that is chosen when it is applied. Its words are in one language. */
export interface RelativePlan {
  /** The tracks that it brings, where the plan does not have them yet. */
  readonly tracks: readonly { readonly id: string; readonly name: string; readonly hue: number }[];
  /** In the order in which they are read. */
  readonly items: readonly RelativeItem[];
}

/** Something that is about to be, in days from the start. */
export interface RelativeItem {
  readonly id: string;
  readonly kind: 'milestone' | 'phase' | 'event';
  readonly title: string;
  /** The last day of a phase or an event that lasts; else the same as `day`. */
  readonly day: number;
  readonly lastDay: number;
  readonly trackId: string | null;
  /** What tells that it is reached. */
  readonly criterion: string;
  readonly notes: string;
  readonly difficulty: Difficulty | null;
  /** What there is to do; `dueDays` count from the first day of the item. */
  readonly checklist: readonly { readonly text: string; readonly dueDays: number | null }[];
  /** What has to be over before, by identities of this plan. */
  readonly after: readonly string[];
}

/** An item where it falls. Both days inclusive. */
export interface FallenItem {
  readonly item: RelativeItem;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What a relative plan leaves open, as it is mostly left. */
export const plainItem = {
  kind: 'milestone',
  trackId: null,
  criterion: '',
  notes: '',
  difficulty: null,
  checklist: [],
  after: [],
} as const satisfies Partial<RelativeItem>;

/** Where everything falls when the start is on a day. */
export function fallOn(start: PlainDate, { items }: RelativePlan): readonly FallenItem[] {
  return items.map((item) => ({ item, first: addDays(start, item.day), last: addDays(start, item.lastDay) }));
}
