import { Repeat } from 'lucide-react';
import { asSentence } from '#shared/i18n/as-sentence';
import { occurrenceKey } from '#shared/plan/occurrence';
import { sayWhen } from '#shared/plan/say-when';
import { describeRule } from '#shared/recurrence/describe';
import { isSeries } from '#shared/recurrence/is-series';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { useUi } from '../../../state/ui-store';
import { Button } from '../../../ui/button';
import { useItemEditor } from '../editor/item-editor';
import { useOwnDates } from './use-own-dates';
import { useStrayDates } from './use-stray-dates';

/** What an edit of the shown date of a series reaches, and what of the series is beyond its words. */
export function SeriesNotes() {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const select = useUi((state) => state.select);
  const { item } = useItemEditor().occurrence;
  const { changed } = useOwnDates();
  const series = item.seriesId === null ? item : plan.get('items', item.seriesId);
  const strays = useStrayDates(series, changed);
  if (!series || !isSeries(series)) return null;

  const isOverride = series !== item;
  const { text, isBeyondWords } = describeRule(series.rule, series.schedule, t, language);
  return (
    <div className="rule-notes">
      {isOverride && (
        <p className="rule-row">
          <Repeat size={14} /> {asSentence(text)}
        </p>
      )}
      {isBeyondWords && <p className="when-rule">{series.rule}</p>}
      <p className="when-note">{t(isOverride ? 'inspector.series-override' : 'inspector.series-date')}</p>
      {strays.length > 0 && (
        <div className="when-note">
          {t('recurrence.strays')}
          <ul className="rule-strays">
            {strays.map(({ id, originalStart, schedule }) => (
              <li key={id}>
                <Button variant="link" onClick={() => select(occurrenceKey(series.id, originalStart ?? ''))}>
                  {schedule ? sayWhen(schedule, language) : originalStart}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
