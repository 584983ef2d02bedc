import { occurrenceKey } from '#shared/plan/occurrence';
import type { PartnerActivity } from '#shared/records/partner-activity';

/** Is it what the details show? Of a series that is any of its dates. */
export function isActivityShown(selectedKey: string | null, { id, seriesId, originalStart }: PartnerActivity): boolean {
  if (seriesId !== null && originalStart !== null) return selectedKey === occurrenceKey(seriesId, originalStart);
  return selectedKey === id || selectedKey?.startsWith(occurrenceKey(id, '')) === true;
}
