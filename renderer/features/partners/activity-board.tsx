import { overdueObligations } from '#shared/partners/overdue-obligations';
import { ownSpan } from '#shared/plan/occurrence';
import { ACTIVITY_STAGES, type PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Board } from '../../ui/board/board';
import { StagePie } from '../../ui/stage-pie';
import { ActivityCard } from './activity-card';
import { ACTIVITY_MARKS } from './activity-mark';
import { useFitMinimum } from './use-fit-minimum';
import { useMoveActivity } from './use-move-activity';
import { usePartnerOverviews } from './use-partner-overviews';

type Stage = PartnerActivity['stage'];

/** Partner activities by their stage, of one type or all. */
export function ActivityBoard({ type }: { readonly type: PartnerActivity['type'] | null }) {
  const t = useTranslate();
  const items = useRecords('items');
  const today = useToday();
  const overviews = usePartnerOverviews();
  const partners = useMemo(() => new Map(overviews.map((overview) => [overview.id, overview])), [overviews]);
  const columns = useMemo(
    () =>
      byStage(items.flatMap((item) => (item.kind === 'activity' && (type === null || item.type === type) ? item : []))),
    [items, type],
  );
  const minimum = useFitMinimum();
  const late = useMemo(
    () => new Set(overdueObligations(items, dateOfDay(today)).map(({ activity }) => activity.id)),
    [items, today],
  );
  const move = useMoveActivity();
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
