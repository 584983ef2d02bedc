import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useGoToRoadmap, useRoadmapPlace } from '../../state/roadmap-place';
import { useTranslate } from '../../state/use-translate';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';

/** The community's plan, or that of one of those who have one. */
export function ScopeChoice() {
  const t = useTranslate();
  const { personId } = useRoadmapPlace();
  const goTo = useGoToRoadmap();
  const people = usePeopleWithPlan(personId);
  const [first] = people;
  if (!first) return null;
  return (
    <>
      <Segmented
        label={t('roadmap.scope')}
        value={personId === null ? 'general' : 'person'}
        options={[
          { value: 'general', label: t('roadmap.general') },
          { value: 'person', label: t('roadmap.individual') },
        ]}
        onChange={(scope) => goTo({ personId: scope === 'general' ? null : (personId ?? first.id) })}
      />
      {personId !== null && (
        <Select
          aria-label={t('roadmap.person')}
          value={personId}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => goTo({ personId: id })}
        />
      )}
    </>
  );
}

/** Those whose individual plan has something in it, and the one that is looked at. */
function usePeopleWithPlan(shownId: string | null): readonly { readonly id: string; readonly name: string }[] {
  const snapshot = usePlanSnapshot();
  return useMemo(() => {
    const withPlan = new Set<string | null>([shownId]);
    for (const item of snapshot.all('items'))
      if (item.kind === 'milestone' && item.scope.kind === 'person') withPlan.add(item.scope.personId);
    return snapshot.all('people').filter(({ id }) => withPlan.has(id));
  }, [snapshot, shownId]);
}
