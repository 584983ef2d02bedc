import type { Translate } from '#shared/i18n/translate';
import type { ListField } from '#shared/plan/edit-selection';
import { DISPLAY_KINDS, type DisplayKind } from '#shared/records/display-kind';
import type { Selection } from '#shared/records/selection';
import { STATUSES } from '#shared/records/status';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import type { PlanSnapshot } from '../../data/plan-handle';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';

/** A value that a field can ask for. */
export interface FilterOption {
  /** Null stands for nobody. */
  readonly value: string | null;
  readonly name: string;
  readonly hue?: number;
  readonly kind?: DisplayKind;
}

export type FilterOptions = Readonly<Record<ListField, readonly FilterOption[]>>;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly hue?: number;
  readonly archived: boolean;
}

/** What there is to choose from in each field: what is in use, and what the filter asks for already. */
export function useFilterOptions(): FilterOptions {
  const snapshot = usePlanSnapshot();
  const filter = useUi((state) => state.filter);
  const t = useTranslate();
  return useMemo(() => filterOptions(snapshot, filter, t), [snapshot, filter, t]);
}

/** Outside components: the same for a plan as it is. */
function filterOptions(plan: PlanSnapshot, filter: Selection, t: Translate): FilterOptions {
  const entries = (all: readonly Entry[], chosen: readonly (string | null)[] | null): FilterOption[] => {
    const gone = (chosen ?? []).filter((id) => id !== null && !all.some((entry) => entry.id === id));
    return [
      ...all
        .filter(({ id, archived }) => !archived || chosen?.includes(id))
        .map(({ id, name, hue }) => ({ value: id, name, ...(hue !== undefined && { hue }) })),
      ...gone.map((value) => ({ value, name: t('filter.gone') })),
    ];
  };
  return {
    kinds: DISPLAY_KINDS.map((kind) => ({ value: kind, name: t(`kinds.${kind}`), kind })),
    calendarIds: entries(plan.all('calendars'), filter.calendarIds),
    statuses: STATUSES.map((status) => ({ value: status, name: t(`stage.${status}`) })),
    tags: tagOptions(plan, filter),
    ownerIds: [{ value: null, name: t('filter.nobody') }, ...entries(plan.all('people'), filter.ownerIds)],
    partnerIds: entries(plan.all('partners'), filter.partnerIds),
    channelIds: entries(plan.all('channels'), filter.channelIds),
    pillarIds: entries(plan.all('pillars'), filter.pillarIds),
    units: unitOptions(plan, filter, t),
  };
}

/** The register's tags in their order, then the words that items carry without a record. */
function tagOptions(plan: PlanSnapshot, filter: Selection): readonly FilterOption[] {
  const records = plan.all('tags').filter(({ archived, name }) => !archived || filter.tags?.includes(name));
  const known = new Set(plan.all('tags').map(({ name }) => name));
  const others = new Set([...plan.all('items').flatMap(({ tags }) => tags), ...(filter.tags ?? [])]);
  return [
    ...records.map(({ name, hue }) => ({ value: name, name, hue })),
    ...[...others]
      .filter((name) => !known.has(name))
      .toSorted((one, other) => one.localeCompare(other))
      .map((name) => ({ value: name, name })),
  ];
}

/** Only where calendars belong to units is there something to choose. */
function unitOptions(plan: PlanSnapshot, filter: Selection, t: Translate): readonly FilterOption[] {
  const units = new Set([...plan.all('calendars').map(({ unit }) => unit), ...(filter.units ?? [])].filter(Boolean));
  if (units.size === 0) return [];
  return [
    ...[...units].toSorted((one, other) => one.localeCompare(other)).map((unit) => ({ value: unit, name: unit })),
    { value: '', name: t('filter.no-unit') },
  ];
}
