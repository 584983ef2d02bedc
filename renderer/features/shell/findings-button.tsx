import { Flag } from 'lucide-react';
import { dayNumber } from '#shared/time/plain-date';
import { useRunCommand } from '../../commands/commands-context';
import { usePeriodStarts } from '../../data/plan-settings';
import { periodOf, usePlace } from '../../state/place';
import { useScreen } from '../../state/screen';
import { useFindings, useListedFindings } from '../../state/use-findings';
import { useTranslate } from '../../state/use-translate';
import './findings-button.css';

/** How many findings there are in the visible period, and the way to them; on other screens than the calendar, in all. */
export function FindingsButton() {
  const t = useTranslate();
  const run = useRunCommand();
  const inCalendar = useScreen() === 'calendar';
  const period = periodOf(usePlace(), usePeriodStarts());
  const [first, last] = [dayNumber(period.first), dayNumber(period.last)];
  const { open } = useFindings();
  const listed = useListedFindings().open;
  const shown = inCalendar ? open.filter((finding) => finding.first <= last && finding.last >= first) : listed;
  if (shown.length === 0) return null;
  const count = shown.length;
  const hasMust = shown.some(({ severity }) => severity === 'must');
  return (
    <button
      type="button"
      className={`button button-ghost findings-button ${hasMust ? 'has-must' : ''}`}
      aria-label={t('finding.count', { count })}
      title={t('finding.count', { count })}
      onClick={() => run('findings')}
    >
      <Flag size={14} />
      {count}
    </button>
  );
}
