import { SERIES_SCOPES } from '#shared/records/series-scope';
import { startDate } from '#shared/plan/schedule-edits';
import { writeDay } from '#shared/time/day-text';
import { dayNumber } from '#shared/time/plain-date';
import { dateOfSeries } from '../../../commands/date-of-series';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Segmented } from '../../../ui/segmented';
import { useItemEditor } from '../editor/item-editor';
import { useOwnDates } from '../recurrence/use-own-dates';
import './scope-choice.css';

/** Of a date of a series: which dates what is changed below is for. */
export function ScopeChoice() {
  const t = useTranslate();
  const language = useLanguage();
  const scope = useUi((state) => state.editScope);
  const setScope = useUi((state) => state.setEditScope);
  const { occurrence } = useItemEditor();
  const { changed } = useOwnDates();
  const plan = usePlanSnapshot();
  if (dateOfSeries(plan, occurrence) === null) return null;

  const { item, schedule } = occurrence;
  const date = schedule ? writeDay(language, dayNumber(startDate(schedule))) : '';
  const isOwn = scope === 'this' && item.seriesId !== null;
  return (
    <div className="scope-choice">
      <Segmented
        label={t('scope.edits')}
        value={scope}
        options={SERIES_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
        onChange={setScope}
      />
      <p aria-live="polite">{t(isOwn ? 'scope.edits-own' : `scope.edits-${scope}`, { date, own: changed.length })}</p>
    </div>
  );
}
