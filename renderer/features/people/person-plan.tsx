import type { Item } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import { sayWhen } from '#shared/plan/say-when';
import { ownSpan } from '#shared/plan/occurrence';
import { useMemo } from 'react';
import { useRecords } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';

/** The milestones of one person's own plan, and the way to a ready path. */
export function PersonPlan({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const items = useRecords('items');
  const select = useUi((state) => state.select);
  const openDialog = useUi((state) => state.openDialog);
  const milestones = useMemo(() => milestonesOf(items, personId), [items, personId]);
  return (
    <section className="record-section" aria-label={t('people.own-plan')}>
      <h3>
        {t('people.own-plan')}
        <Button variant="link" onClick={() => openDialog({ kind: 'ready-plan', scope: { kind: 'person', personId } })}>
          {t('command.ready-path')}
        </Button>
      </h3>
      {milestones.length === 0 && <p className="record-hint">{t('people.no-own-plan')}</p>}
      <ol className="person-items">
        {milestones.map(({ id, title, stage, schedule }) => (
          <li key={id}>
            <button type="button" onClick={() => select(id)}>
              <span>{title || t('item.untitled')}</span>
              <small>{t(`stage.${stage}`)}</small>
              <time>{schedule ? sayWhen(schedule, language) : t('inspector.undated')}</time>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function milestonesOf(items: readonly Item[], personId: string): readonly Milestone[] {
  return items
    .filter((item) => item.kind === 'milestone')
    .filter(({ scope }) => scope.kind === 'person' && scope.personId === personId)
    .toSorted((one, other) => startOf(one) - startOf(other));
}

function startOf({ schedule }: Milestone): number {
  return schedule ? ownSpan(schedule).firstDay : Number.MAX_SAFE_INTEGER;
}
