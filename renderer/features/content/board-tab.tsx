import { isEverything } from '#shared/plan/edit-selection';
import { BOARD_STAGES, postBoard, type BoardStage } from '#shared/plan/post-board';
import { useMemo } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { useChangeStage } from '../../commands/use-change-stage';
import { boardPosts } from '../../data/board-posts';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Board } from '../../ui/board/board';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { StagePie, type StageMark } from '../../ui/stage-pie';
import { PostCard } from './post-card';
import { useFindingOfPost } from './use-finding-of-post';

const MARKS: Readonly<Record<BoardStage, StageMark>> = {
  idea: { kind: 'idea' },
  draft: { kind: 'share', share: 0.25 },
  review: { kind: 'share', share: 0.5 },
  scheduled: { kind: 'share', share: 0.75 },
  published: { kind: 'done' },
};

/** All posts by their stage, from the idea to what is out. */
export function BoardTab() {
  const t = useTranslate();
  const changeStage = useChangeStage();
  const columns = useColumns();
  const findings = useFindingOfPost();
  if (BOARD_STAGES.every((stage) => columns[stage].length === 0)) return <NoPosts />;
  return (
    <Board
      label={t('content.board')}
      columns={BOARD_STAGES.map((stage) => ({
        id: stage,
        title: t(`stage.${stage}`),
        sign: <StagePie mark={MARKS[stage]} />,
        cards: columns[stage],
      }))}
      drawCard={(post) => <PostCard key={post.key} post={post} finding={findings.get(post.key) ?? null} />}
      onMove={changeStage}
      sayMore={(count) => t('board.more', { count })}
    />
  );
}

function NoPosts() {
  const t = useTranslate();
  const run = useRunCommand();
  const isFiltered = useUi((state) => !isEverything(state.filter));
  return isFiltered ? (
    <EmptyState icon="filter" text={t('board.nothing')}>
      <Button variant="primary" onClick={() => run('clear-filter')}>
        {t('command.clear-filter')}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState icon="list" text={t('board.empty')}>
      <Button variant="primary" onClick={() => run('new-post')}>
        {t('command.new-post')}
      </Button>
    </EmptyState>
  );
}

function useColumns() {
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const filter = useUi((state) => state.filter);
  const today = useToday();
  return useMemo(() => postBoard(boardPosts(plan, filter, zone, today)), [plan, filter, zone, today]);
}
