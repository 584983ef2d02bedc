import { useRunCommand } from '../../commands/commands-context';
import { useRoadmapPlace, useRoadmapWindow } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Everybody } from './everybody';
import { RoadmapLegend } from './roadmap-legend';
import { RoadmapPicture } from './roadmap-picture';
import { RoadmapTable } from './roadmap-table';
import { ShiftOffer } from './shift-offer';
import { useComparedBaseline } from './use-compared-baseline';
import { useRoadmapContent } from './use-roadmap-content';
import './roadmap-screen.css';

/** Where the community, or one of its members, goes; or where each of them stands. */
export function RoadmapScreen() {
  const { isEveryone } = useRoadmapPlace();
  return <div className="roadmap-screen">{isEveryone ? <Everybody /> : <Plan />}</div>;
}

/** One plan: tracks with their phases and milestones over time. */
function Plan() {
  const { personId, view } = useRoadmapPlace();
  const window = useRoadmapWindow();
  const content = useRoadmapContent(personId, window);
  const isCompared = useComparedBaseline(personId) !== null;
  const isDrafting = useUi((state) => state.draft !== null);
  if (content.tracks.length === 0) return <NoTracks />;
  const hasItems = content.tracks.some(({ items }) => items.length > 0);
  return (
    <>
      <ShiftOffer />
      {view === 'table' ? (
        <RoadmapTable tracks={content.tracks} />
      ) : (
        <RoadmapPicture content={content} window={window} />
      )}
      {!hasItems && !isDrafting && (personId === null ? <NoItems /> : <NoPlanOfPerson />)}
      {view === 'picture' && <RoadmapLegend isCompared={isCompared} />}
    </>
  );
}

function NoTracks() {
  const t = useTranslate();
  const openDialog = useUi((state) => state.openDialog);
  return (
    <EmptyState icon="list" text={t('roadmap.no-tracks')}>
      <Button variant="primary" onClick={() => openDialog({ kind: 'registers', register: 'tracks', begin: 'add' })}>
        {t('roadmap.add-track')}
      </Button>
      <Button onClick={() => openDialog({ kind: 'ready-plan', scope: { kind: 'general' } })}>
        {t('readyPlan.eight-stages.name')}
      </Button>
    </EmptyState>
  );
}

function NoItems() {
  const t = useTranslate();
  const run = useRunCommand();
  return (
    <div className="roadmap-empty">
      <EmptyState icon="calendar" text={t('roadmap.no-items')}>
        <Button variant="primary" onClick={() => run('new-phase')}>
          {t('command.new-phase')}
        </Button>
        <Button onClick={() => run('eight-stages')}>{t('readyPlan.eight-stages.name')}</Button>
      </EmptyState>
    </div>
  );
}

function NoPlanOfPerson() {
  const t = useTranslate();
  const run = useRunCommand();
  return (
    <div className="roadmap-empty">
      <EmptyState icon="list" text={t('roadmap.no-plan')}>
        <Button variant="primary" onClick={() => run('ready-path')}>
          {t('command.ready-path')}
        </Button>
      </EmptyState>
    </div>
  );
}
