import { conflictsOf, type Conflict } from '#shared/people/conflicts';
import { involvedPeople } from '#shared/people/involved-people';
import { weeklyLoad } from '#shared/people/weekly-load';
import { formatDay } from '#shared/time/format';
import { useMemo } from 'react';
import { useWeekStart } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { PersonItems } from './person-items';
import { useOccurrencesAround } from './use-task-sources';

const WEEKS = 16;
const WEEKS_BACK = 4;

/** What takes a person's time: the load of each week around today, what is coming, where two things meet, what is over. */
export function PersonTime({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const weekStart = useWeekStart();
  const occurrences = useOccurrencesAround();
  const { load, coming, earlier, conflicts } = useMemo(() => {
    const own = occurrences.filter(({ item }) => involvedPeople(item).has(personId));
    const ahead = own.filter(({ span }) => span.lastDay >= today);
    return {
      load: weeklyLoad(personId, own, { day: today - WEEKS_BACK * 7, weeks: WEEKS, weekStart }),
      coming: ahead,
      earlier: own.filter(({ span }) => span.lastDay < today).toReversed(),
      conflicts: conflictsOf(personId, ahead),
    };
  }, [occurrences, personId, today, weekStart]);
  const clashes = useMemo(() => titlesByKey(conflicts, t('item.untitled')), [conflicts, t]);
  const most = Math.max(4, ...load.map(({ items }) => items));

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
        <PersonItems occurrences={coming} clashes={clashes} first={30} />
      </section>
      {earlier.length > 0 && (
        <section className="record-section" aria-label={t('people.earlier')}>
          <h3>
            {t('people.earlier')}
            <small>{t('people.item-count', { count: earlier.length })}</small>
          </h3>
          <PersonItems occurrences={earlier} clashes={clashes} first={5} />
        </section>
      )}
    </>
  );
}

/** By the key of each that meets others: what those are called. */
function titlesByKey(conflicts: readonly Conflict[], untitled: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string[]>();
  const put = (key: string, title: string) => titles.set(key, [...(titles.get(key) ?? []), title || untitled]);
  for (const { first, second } of conflicts) {
    put(first.key, second.item.title);
    put(second.key, first.item.title);
  }
  return new Map([...titles].map(([key, all]) => [key, all.join(', ')]));
}
