import { ZoomIn, ZoomOut, Maximize2 } from 'lucide-react';
import { periodOfWindow, ZOOM_MONTHS } from '#shared/roadmap/roadmap-window';
import { usePeriodStarts } from '../../data/plan-settings';
import { useRunCommand } from '../../commands/commands-context';
import { useRoadmapPlace, useRoadmapWindow } from '../../state/roadmap-place';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import { BaselineMenu } from './baseline-menu';
import { ScopeChoice } from './scope-choice';
import { SeveralBar } from './several-bar';
import { useSelectedTogether } from './use-selected-together';
import { ViewChoice } from './view-choice';
import './roadmap-bar.css';

/** Whose plan the roadmap shows, and how. */
export function RoadmapBar() {
  const { isEveryone } = useRoadmapPlace();
  const several = useSelectedTogether();
  if (several.length > 1 && !isEveryone) return <SeveralBar milestones={several} />;
  return (
    <div className="roadmap-bar">
      <ScopeChoice />
      {!isEveryone && <BaselineMenu />}
      <span className="roadmap-bar-gap" />
      {!isEveryone && <ViewChoice />}
      <WindowTools />
    </div>
  );
}

/** How many days are shown. */
function WindowTools() {
  const t = useTranslate();
  const run = useRunCommand();
  const period = periodOfWindow(useRoadmapWindow(), usePeriodStarts().yearStart);
  return (
    <>
      <IconButton label={t('command.roadmap-zoom-out')} icon={ZoomOut} onClick={() => run('roadmap-zoom-out')} />
      <IconButton label={t('command.roadmap-zoom-in')} icon={ZoomIn} onClick={() => run('roadmap-zoom-in')} />
      <IconButton label={t('command.roadmap-fit')} icon={Maximize2} onClick={() => run('roadmap-fit')} />
      <Segmented
        label={t('roadmap.zoom')}
        value={period === null ? '' : String(period)}
        options={ZOOM_MONTHS.map((months) => ({ value: String(months), label: t(`roadmap.months-${months}`) }))}
        onChange={(months) => run(`roadmap-${months}`)}
      />
    </>
  );
}
