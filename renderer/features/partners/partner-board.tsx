import { overdueObligations } from '#shared/partners/overdue-obligations';
import { editItem } from '#shared/plan/edit-item';
import { ownSpan } from '#shared/plan/occurrence';
import { ACTIVITY_STAGES, type PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Board } from '../../ui/board/board';
import { EmptyState } from '../../ui/empty-state';
import { StagePie } from '../../ui/stage-pie';
import { ActivityCard } from './activity-card';
import { ACTIVITY_MARKS } from './activity-mark';
import { useFitMinimum } from './use-fit-minimum';
import { usePartnerOverviews } from './use-partner-overviews';

type Stage = PartnerActivity['stage'];

/** Partner activities by their stage. */
export function PartnerBoard() {
  const t = useTranslate();
  const plan = usePlan();
  const perform = usePerform();
  const items = useRecords('items');
  const today = useToday();
  const overviews = usePartnerOverviews();
  const partners = useMemo(() => new Map(overviews.map((overview) => [overview.id, overview])), [overviews]);
  const columns = useMemo(() => byStage(items.filter((item) => item.kind === 'activity')), [items]);
  const minimum = useFitMinimum();
  const late = useMemo(
    () => new Set(overdueObligations(items, dateOfDay(today)).map(({ activity }) => activity.id)),
    [items, today],
  );

  const move = async (id: string, stage: Stage) => {
    const activity = plan.snapshot().get('items', id);
    if (activity?.kind !== 'activity') return false;
    return perform(editItem(activity, { stage }), { action: 'edit', title: activity.title, count: 1 });
  };

  if (ACTIVITY_STAGES.every((stage) => columns[stage].length === 0))
    return <EmptyState icon="list" text={t('partners.board-empty')} />;
  return (
    <Board
      label={t('partners.board')}
      columns={ACTIVITY_STAGES.map((stage) => ({
        id: stage,
        title: t(`stage.${stage}`),
        sign: <StagePie mark={ACTIVITY_MARKS[stage]} />,
        cards: columns[stage].map((activity) => ({ key: activity.id, activity })),
      }))}
      drawCard={({ key, activity }) => (
        <ActivityCard
          key={key}
          activity={activity}
          minimum={minimum}
          isOverdue={late.has(activity.id)}
          partners={activity.partnerIds.flatMap((id) => partners.get(id) ?? [])}
        />
      )}
      onMove={move}
      sayMore={(count) => t('board.more', { count })}
    />
  );
}

function byStage(activities: readonly PartnerActivity[]): Readonly<Record<Stage, readonly PartnerActivity[]>> {
  const columns = Object.fromEntries(ACTIVITY_STAGES.map((stage) => [stage, [] as PartnerActivity[]])) as Record<
    Stage,
    PartnerActivity[]
  >;
  for (const activity of activities) columns[activity.stage].push(activity);
  for (const stage of ACTIVITY_STAGES) columns[stage].sort((one, other) => startOf(one) - startOf(other));
  return columns;
}

function startOf({ schedule }: PartnerActivity): number {
  return schedule ? ownSpan(schedule).firstDay : Number.MAX_SAFE_INTEGER;
}
