import { editItem } from '#shared/plan/edit-item';
import { ownSpan } from '#shared/plan/occurrence';
import { ACTIVITY_STAGES, type PartnerActivity } from '#shared/records/partner-activity';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ActivityCard } from './activity-card';
import { StagePie } from './stage-pie';
import { usePartnerOverviews } from './use-partner-overviews';

type Stage = PartnerActivity['stage'];

/** So many cards of a column are drawn at first, and with every wish for more. */
const MORE = 40;
const DRAGGED = 'application/x-kalends-activity';
const WALK: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Partner activities by their stage. A card is dragged to another one, or moved with Shift and the arrow keys. */
export function PartnerBoard() {
  const t = useTranslate();
  const plan = usePlan();
  const perform = usePerform();
  const items = useRecords('items');
  const overviews = usePartnerOverviews();
  const partners = useMemo(() => new Map(overviews.map((overview) => [overview.id, overview])), [overviews]);
  const columns = useMemo(() => byStage(items.filter((item) => item.kind === 'activity')), [items]);
  const [limits, setLimits] = useState<Readonly<Partial<Record<Stage, number>>>>({});
  const [over, setOver] = useState<Stage | null>(null);
  const board = useRef<HTMLDivElement>(null);

  const move = async (id: string, stage: Stage) => {
    const activity = plan.snapshot().get('items', id);
    if (activity?.kind !== 'activity' || activity.stage === stage) return;
    await perform(editItem(activity, { stage }), { action: 'edit', title: activity.title, count: 1 });
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
    const way = WALK[event.key];
    if (!card || !way) return;
    event.preventDefault();
    event.stopPropagation();
    const stage = ACTIVITY_STAGES.find((each) => columns[each].some(({ id }) => id === card.dataset['card']))!;
    const [across, down] = way;
    if (!event.shiftKey) return walk(card, across, down);
    const next = ACTIVITY_STAGES[ACTIVITY_STAGES.indexOf(stage) + across];
    if (across !== 0 && next) void move(card.dataset['card']!, next);
  };

  if (ACTIVITY_STAGES.every((stage) => columns[stage].length === 0))
    return <EmptyState icon="list" text={t('partners.board-empty')} />;
  return (
    <div ref={board} className="partner-board" role="presentation" onKeyDown={onKeyDown}>
      {ACTIVITY_STAGES.map((stage) => {
        const cards = columns[stage];
        const limit = limits[stage] ?? MORE;
        return (
          <section
            key={stage}
            className={`board-column ${over === stage ? 'is-over' : ''}`}
            aria-label={t(`stage.${stage}`)}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(DRAGGED)) return;
              event.preventDefault();
              setOver(stage);
            }}
            onDragLeave={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
            }}
            onDrop={(event) => {
              setOver(null);
              const id = event.dataTransfer.getData(DRAGGED);
              if (id) void move(id, stage);
            }}
          >
            <h2>
              <StagePie stage={stage} />
              {t(`stage.${stage}`)}
              <small>{cards.length}</small>
            </h2>
            <div className="board-cards">
              {cards.slice(0, limit).map((activity) => (
                <ActivityCard
                  key={activity.id}
                  activity={activity}
                  partners={activity.partnerIds.flatMap((id) => partners.get(id) ?? [])}
                  onDragStart={(event) => {
                    event.dataTransfer.setData(DRAGGED, activity.id);
                    event.dataTransfer.effectAllowed = 'move';
                  }}
                />
              ))}
              {cards.length > limit && (
                <Button variant="link" onClick={() => setLimits({ ...limits, [stage]: limit + MORE })}>
                  {t('partners.more-cards', { count: cards.length - limit })}
                </Button>
              )}
            </div>
          </section>
        );
      })}
    </div>
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

/** To the next card of the column, or to the one beside it in the next column that has any. */
function walk(card: HTMLElement, across: number, down: number): void {
  const columns = [...card.closest('.partner-board')!.children].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-card]'),
  ]);
  const at = columns.findIndex((cards) => cards.includes(card));
  const place = columns[at]!.indexOf(card);
  if (down !== 0) return columns[at]![place + down]?.focus();
  for (let next = at + across; columns[next]; next += across) {
    const cards = columns[next]!;
    if (cards.length > 0) return cards[Math.min(place, cards.length - 1)]!.focus();
  }
}
