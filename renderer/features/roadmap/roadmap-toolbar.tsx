import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRunCommand } from '../../commands/commands-context';
import { useRoadmapPlace, useRoadmapWindow } from '../../state/roadmap-place';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { sayWindow } from './say-window';

/** Which days of the roadmap are shown, with the ways to others; of everybody there are no days. */
export function RoadmapToolbar() {
  const t = useTranslate();
  const run = useRunCommand();
  const { isEveryone } = useRoadmapPlace();
  const shown = sayWindow(useRoadmapWindow(), useLanguage());
  const title = isEveryone ? t('roadmap.everybody') : shown;
  return (
    <>
      {!isEveryone && (
        <div className="toolbar-stepper">
          <IconButton label={t('command.previous')} icon={ChevronLeft} onClick={() => run('previous')} />
          <Button variant="ghost" onClick={() => run('today')}>
            {t('command.today')}
          </Button>
          <IconButton label={t('command.next')} icon={ChevronRight} onClick={() => run('next')} />
        </div>
      )}
      <h1 aria-live="polite" title={title}>
        {title}
      </h1>
      <span className="toolbar-gap" />
    </>
  );
}
