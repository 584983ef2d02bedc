import { useMemo, useState } from 'react';
import { CITIES_OF_ZONES } from '#shared/time/cities-of-zones';
import { allZones, zoneName, zoneOffset } from '#shared/time/zone-name';
import type { Instant } from '#shared/time/zone';
import type { ComboOption } from './matching-options';

/**
 * Every zone by its city and its offset at `at`, in the order of the names, for a `ComboBox`; none before `onFocus` was
 * called, because to name them all takes a tenth of a second.
 */
export function useZoneOptions(
  language: string,
  at: Instant,
): { readonly options: readonly ComboOption[]; readonly onFocus: () => void } {
  const [visited, setVisited] = useState(false);
  const options = useMemo(() => (visited ? zoneOptions(language, at) : []), [visited, language, at]);
  return { options, onFocus: () => setVisited(true) };
}

function zoneOptions(language: string, at: Instant): readonly ComboOption[] {
  return allZones()
    .map((id) => ({
      id,
      name: zoneName(language, id),
      detail: zoneOffset(id, at),
      alias: [id.replaceAll(/[/_]/g, ' '), CITIES_OF_ZONES[id] ?? ''].join(' '),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}
