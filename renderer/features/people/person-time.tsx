import { conflictsOf } from '#shared/people/conflicts';
import { involvedPeople } from '#shared/people/involved-people';
import { weeklyLoad } from '#shared/people/weekly-load';
import { formatDay } from '#shared/time/format';
import { sayWhen } from '#shared/plan/say-when';
import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useWeekStart } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { useOccurrencesAround } from './use-task-sources';

const WEEKS = 16;
const WEEKS_BACK = 4;
const SHOWN = 30;

/** What takes a person's time: the load of each week around today, what is coming, and where two things meet. */
export function PersonTime({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const weekStart = useWeekStart();
  const select = useUi((state) => state.select);
  const occurrences = useOccurrencesAround();
  const { load, coming, conflicts } = useMemo(() => {
    const own = occurrences.filter(({ item }) => involvedPeople(item).has(personId));
    const ahead = own.filter(({ span }) => span.lastDay >= today);
    return {
      load: weeklyLoad(personId, own, { day: today - WEEKS_BACK * 7, weeks: WEEKS, weekStart }),
      coming: ahead,
      conflicts: conflictsOf(personId, ahead),
    };
  }, [occurrences, personId, today, weekStart]);
  const most = Math.max(4, ...load.map(({ items }) => items));
  const clashing = new Set(conflicts.flatMap(({ first, second }) => [first.key, second.key]));

  return (
    <>
      <section className="record-section" aria-label={t('people.load')}>
        <h3>
          {t('people.load')}
          {conflicts.length > 0 && (
            <small className="is-late">{t('people.conflicts', { count: conflicts.length })}</small>
          )}
        </h3>
        <ol className="week-load">
          {load.map(({ firstDay, items }) => (
            <li
              key={firstDay}
              className={firstDay <= today && today < firstDay + 7 ? 'is-now' : ''}
              aria-label={t('people.week-load', {
                date: formatDay(language, firstDay, { day: 'numeric', month: 'long' }),
                count: items,
              })}
            >
              <span className="week-count">{items || ''}</span>
              <i style={{ height: `${(items / most) * 48}px` }} />
              <small>{formatDay(language, firstDay, { day: 'numeric', month: 'numeric' })}</small>
            </li>
          ))}
        </ol>
      </section>
      <section className="record-section" aria-label={t('people.coming')}>
        <h3>
          {t('people.coming')}
          <small>{t('people.item-count', { count: coming.length })}</small>
        </h3>
        {coming.length === 0 && <p className="record-hint">{t('people.nothing-coming')}</p>}
        <ol className="person-items">
          {coming.slice(0, SHOWN).map(({ key, item, schedule }) => (
            <li key={key}>
              <button type="button" onClick={() => select(key)}>
                <span>{item.title || t('item.untitled')}</span>
                {clashing.has(key) && <TriangleAlert size={13} aria-label={t('people.clashes')} />}
                <small>{t(`kind.${item.kind}`)}</small>
                <time>{sayWhen(schedule, language)}</time>
              </button>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
