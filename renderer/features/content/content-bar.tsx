import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDays } from '#shared/time/format';
import { useRunCommand } from '../../commands/commands-context';
import { useFirstWeek } from '../../state/weeks-place';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { PeriodStepper } from '../../ui/period-stepper';
import { useContentPlace } from '../../state/content-place';
import { WEEKS } from './weeks/use-weeks';
import './content-bar.css';

interface Props {
  /** What chooses among the posts. */
  readonly choices: ReactNode;
  /** What is chosen, in words. */
  readonly filter: ReactNode;
}

/** Over the board and the weeks: which posts are shown, and the way to many new ones. */
export function ContentBar({ choices, filter }: Props) {
  const t = useTranslate();
  const run = useRunCommand();
  const place = useContentPlace();
  if (place.kind !== 'tab' || (place.tab !== 'board' && place.tab !== 'weeks')) return null;
  return (
    <>
      <div className="content-bar">
        {place.tab === 'weeks' && <WeeksStepper />}
        <Button className="content-bulk" icon={CalendarPlus} onClick={() => run('bulk-posts')}>
          {t('bulk.open')}
        </Button>
        <div className="content-choices">{choices}</div>
      </div>
      {filter}
    </>
  );
}

/** Which weeks are shown, with the ways to others. */
function WeeksStepper() {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRunCommand();
  const first = useFirstWeek();
  const title = formatDays(language, first, first + WEEKS * 7 - 1, { month: 'short', year: 'numeric' });
  return (
    <>
      <PeriodStepper say={(step) => t(`command.${step}`)} onStep={run} />
      <span className="content-bar-title" aria-live="polite">
        {title}
      </span>
    </>
  );
}
