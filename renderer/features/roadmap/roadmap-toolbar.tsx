import { useRunCommand } from '../../commands/commands-context';
import { useRoadmapWindow } from '../../state/roadmap-place';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { PeriodStepper } from '../../ui/period-stepper';
import { sayWindow } from './say-window';

/** Which days of the roadmap are shown, with the ways to others. */
export function RoadmapToolbar() {
  const t = useTranslate();
  const run = useRunCommand();
  const title = sayWindow(useRoadmapWindow(), useLanguage());
  return (
    <>
      <PeriodStepper say={(step) => t(`command.${step}`)} onStep={run} />
      <h1 aria-live="polite" title={title}>
        {title}
      </h1>
      <span className="toolbar-gap" />
    </>
  );
}
