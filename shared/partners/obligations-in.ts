import type { Item } from '#shared/records/item';
import type { Obligation, PartnerActivity } from '#shared/records/partner-activity';

/** An obligation where it stands. */
export interface PlacedObligation {
  readonly activity: PartnerActivity;
  readonly obligation: Obligation;
  /** Is it still to be done? */
  readonly isOpen: boolean;
}

/**
 * All obligations of the plan, each once: a changed date of a series carries those of its series with it, and what is
 * done in either is done.
 */
export function obligationsIn(items: readonly Item[]): readonly PlacedObligation[] {
  const found = new Map<string, PlacedObligation>();
  for (const item of items) {
    if (item.kind !== 'activity') continue;
    for (const obligation of item.obligations) {
      const placed = { activity: item, obligation, isOpen: isWaitedFor(item.stage) && obligation.doneOn === null };
      const other = found.get(obligation.id);
      if (!other || outranks(placed, other)) found.set(obligation.id, placed);
    }
  }
  return [...found.values()];
}

/** Does anybody wait for what was promised in an activity at this stage? Not for what belongs to an idea or was declined. */
export function isWaitedFor(stage: PartnerActivity['stage']): boolean {
  return stage !== 'idea' && stage !== 'declined';
}

/** Done before open, an earlier day before a later, the series before its dates: whatever comes first, the same one stays. */
function outranks(one: PlacedObligation, other: PlacedObligation): boolean {
  return rankOf(one) < rankOf(other);
}

function rankOf({ activity, obligation, isOpen }: PlacedObligation): string {
  return [obligation.doneOn ?? 'open', isOpen ? 0 : 1, activity.seriesId === null ? 0 : 1, activity.id].join(' ');
}
