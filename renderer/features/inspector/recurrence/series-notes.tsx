import { occurrenceKey } from '#shared/plan/occurrence';
import { sayWhen } from '#shared/plan/say-when';
import type { SeriesItem } from '#shared/plan/series/whole-series';
import { describeRule } from '#shared/recurrence/describe';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { useUi } from '../../../state/ui-store';
import { Button } from '../../../ui/button';
import { useOwnDates } from './use-own-dates';
import { useRuleTrouble } from './use-rule-trouble';
import { useStrayDates } from './use-stray-dates';

/** What of a series is beyond its words, or beyond the views, and which changed dates are none of its any more. */
export function SeriesNotes({ series }: { readonly series: SeriesItem }) {
  const t = useTranslate();
  const language = useLanguage();
  const select = useUi((state) => state.select);
  const { changed } = useOwnDates();
  const strays = useStrayDates(series, changed);
  const trouble = useRuleTrouble(series);
  const { isBeyondWords } = describeRule(series.rule, series.schedule, t, language);
  return (
    <div className="rule-notes">
      {isBeyondWords && <p className="when-rule">{series.rule}</p>}
      {trouble && (
        <p className="when-note when-clocks">
          {t('recurrence.first-only')} {t(`problem.rule-${trouble}`)}
        </p>
      )}
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
