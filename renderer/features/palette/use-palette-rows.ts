import { LANGUAGES } from '#shared/i18n/message';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useCommands } from '../../commands/commands-context';
import { usePlanSnapshot } from '../../data/plan-context';
import { translatorFor, useTranslate } from '../../state/use-translate';
import { findCommands, type CommandHit } from './find-commands';
import { findableItems, findItems, type FindableItem } from './find-items';
import { readQuery, type Query } from './match';

/** One line of the palette. */
export type PaletteRow =
  | { readonly kind: 'command'; readonly id: string; readonly hit: CommandHit }
  | { readonly kind: 'item'; readonly id: string; readonly found: FindableItem };

const SPOKEN = LANGUAGES.map(translatorFor);

/** What answers the typed line: commands first, then items of the plan. */
export function usePaletteRows(
  typed: string,
  today: DayNumber,
): { readonly query: Query | null; readonly rows: readonly PaletteRow[] } {
  const t = useTranslate();
  const snapshot = usePlanSnapshot();
  const commands = useCommands();
  const findable = useMemo(() => findableItems(snapshot.all('items')), [snapshot]);
  return useMemo(() => {
    const query = readQuery(typed);
    const others = commands.filter(({ id }) => id !== 'palette');
    const hits = findCommands(others, query, t, SPOKEN);
    const items = query === null ? [] : findItems(findable, query, today);
    const rows: PaletteRow[] = [
      ...hits.map((hit) => ({ kind: 'command', id: hit.command.id, hit }) as const),
      ...items.map((found) => ({ kind: 'item', id: found.item.id, found }) as const),
    ];
    return { query, rows };
  }, [typed, commands, t, findable, today]);
}
