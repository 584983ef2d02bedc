import type { Register } from '#shared/plan/registers/register';
import { swapAsked, type Swap } from '#shared/plan/registers/swap';
import type { Selection } from '#shared/records/selection';

/** What may be referred to: an entry of a register, or a unit by its name. */
export type Referred = Register | 'units';

type SelectionReference = readonly [referred: Referred, rewrite: (selection: Selection, swap: Swap) => Selection];

/** Every field of a selection that refers to a register. One line each. */
export const SELECTION_REFERENCES: readonly SelectionReference[] = [
  ['calendars', (asks, swap) => ({ ...asks, calendarIds: swapAsked(asks.calendarIds, swap) })],
  ['units', (asks, swap) => ({ ...asks, units: swapAsked(asks.units, swap) })],
  ['people', (asks, swap) => ({ ...asks, ownerIds: swapAsked(asks.ownerIds, swap) })],
  ['people', (asks, swap) => ({ ...asks, scope: swapScope(asks.scope, swap) })],
  ['partners', (asks, swap) => ({ ...asks, partnerIds: swapAsked(asks.partnerIds, swap) })],
  ['channels', (asks, swap) => ({ ...asks, channelIds: swapAsked(asks.channelIds, swap) })],
  ['pillars', (asks, swap) => ({ ...asks, pillarIds: swapAsked(asks.pillarIds, swap) })],
  ['tags', (asks, swap) => ({ ...asks, tags: swapAsked(asks.tags, swap) })],
];

/** A selection after the entries that it asks for have been swapped. */
export function swapInSelection(selection: Selection, referred: Referred, swap: Swap): Selection {
  return SELECTION_REFERENCES.filter(([each]) => each === referred).reduce(
    (swapped, [, rewrite]) => rewrite(swapped, swap),
    selection,
  );
}

function swapScope(scope: Selection['scope'], swap: Swap): Selection['scope'] {
  if (scope?.kind !== 'person') return scope;
  const personId = swap(scope.personId);
  return personId === null ? null : { kind: 'person', personId };
}
