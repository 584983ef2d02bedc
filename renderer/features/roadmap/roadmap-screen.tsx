import { useRunCommand } from '../../commands/commands-context';
import { useGoToRoadmap, useRoadmapPlace, useRoadmapWindow } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { RoadmapLegend } from './roadmap-legend';
import { RoadmapPicture } from './roadmap-picture';
import { RoadmapTable } from './roadmap-table';
import { ShiftOffer } from './shift-offer';
import { useComparedBaseline } from './use-compared-baseline';
import { useRoadmapContent } from './use-roadmap-content';
import './roadmap-screen.css';

/** Where the community, or one of its members, goes: tracks with their phases and milestones over time. */
export function RoadmapScreen() {
  const { personId, view } = useRoadmapPlace();
  const window = useRoadmapWindow();
  const content = useRoadmapContent(personId, window);
  const isCompared = useComparedBaseline(personId) !== null;
  const isDrafting = useUi((state) => state.draft !== null);
  if (content.tracks.length === 0)
    return <div className="roadmap-screen">{personId === null ? <NoTracks /> : <NoPlanOfPerson />}</div>;
  const hasItems = content.tracks.some(({ items }) => items.length > 0);
  return (
    <div className="roadmap-screen">
      <ShiftOffer />
      {view === 'table' ? (
        <RoadmapTable tracks={content.tracks} />
      ) : (
        <RoadmapPicture content={content} window={window} />
      )}
      {!hasItems && !isDrafting && <NoItems />}
      {view === 'picture' && <RoadmapLegend isCompared={isCompared} />}
    </div>
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
      </EmptyState>
    </div>
  );
}

function NoPlanOfPerson() {
  const t = useTranslate();
  const goTo = useGoToRoadmap();
  return (
    <EmptyState icon="list" text={t('roadmap.no-plan')}>
      <Button variant="primary" onClick={() => goTo({ personId: null })}>
        {t('roadmap.to-general')}
      </Button>
    </EmptyState>
  );
}
