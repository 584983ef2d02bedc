import { useMemo } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanSnapshot } from '../../data/plan-context';
import { useGoToRoadmap, useRoadmapPlace } from '../../state/roadmap-place';
import { useTranslate } from '../../state/use-translate';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';

const SCOPES = ['general', 'person', 'everyone'] as const;

/** The community's plan, that of one person, or where each person stands. */
export function ScopeChoice() {
  const t = useTranslate();
  const run = useRunCommand();
  const { personId, isEveryone } = useRoadmapPlace();
  const goTo = useGoToRoadmap();
  const people = usePeople(personId);
  if (people.length === 0) return null;
  return (
    <>
      <Segmented
        label={t('roadmap.scope')}
        value={isEveryone ? 'everyone' : personId === null ? 'general' : 'person'}
        options={SCOPES.map((value) => ({ value, label: t(`roadmap.scope-${value}`) }))}
        onChange={(scope) => run(`roadmap-${scope}`)}
      />
      {personId !== null && !isEveryone && (
        <Select
          className="roadmap-person"
          aria-label={t('roadmap.person')}
          value={personId}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => goTo({ personId: id })}
        />
      )}
    </>
  );
}

/** Those who are not archived, those with an individual plan first, and the one that is looked at. */
function usePeople(shownId: string | null): readonly { readonly id: string; readonly name: string }[] {
  const snapshot = usePlanSnapshot();
  return useMemo(() => {
    const withPlan = new Set<string>();
    for (const item of snapshot.all('items'))
      if (item.kind === 'milestone' && item.scope.kind === 'person') withPlan.add(item.scope.personId);
    const people = snapshot.all('people').filter(({ id, archived }) => !archived || id === shownId);
    return [...people.filter(({ id }) => withPlan.has(id)), ...people.filter(({ id }) => !withPlan.has(id))];
  }, [snapshot, shownId]);
}
