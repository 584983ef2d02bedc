import type { Placement } from '#shared/records/post';
import { ownSpan } from '#shared/plan/occurrence';
import { formatDay, formatMinute } from '#shared/time/format';
import { useLanguage } from '../../../state/use-translate';

/** A channel's own time in words; null where the post comes out at its own. */
export function usePlacementTime({ schedule }: Placement): string | null {
  const language = useLanguage();
  if (schedule === null) return null;
  const { firstDay, startMinute } = ownSpan(schedule);
  const day = formatDay(language, firstDay, { day: 'numeric', month: 'short' });
  return startMinute === null ? day : `${day}, ${formatMinute(startMinute)}`;
}
