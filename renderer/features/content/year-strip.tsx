import { useMemo } from 'react';
import { channelWeeks, type ChannelWeek } from '#shared/policy/plan-glance';
import { formatDay, formatDays } from '#shared/time/format';
import { dateFromParts, dateOfDay, dayNumber, yearOf } from '#shared/time/plain-date';
import type { FindingTelling } from '../../commands/say-finding';
import { usePeriodStarts } from '../../data/plan-settings';
import { addressOf, usePlace } from '../../state/place';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { useUi } from '../../state/ui-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Link } from 'react-router';
import { postsAround } from './posts-around';
import { useFindingTelling } from './use-finding-telling';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The year by weeks, a row for each channel: where the rules' number of posts is planned, and where it is short. */
export function YearStrip() {
  const t = useTranslate();
  const language = useLanguage();
  const telling = useFindingTelling();
  const today = useToday();
  const year = yearOf(dateOfDay(today));
  const channels = telling.plan.all('channels').filter(({ archived }) => !archived);
  const [first, last] = [dayNumber(dateFromParts(year, 1, 1)), dayNumber(dateFromParts(year, 12, 31))];
  const weeks = useChannelWeeks(telling, year);
  const openDialog = useUi((state) => state.openDialog);
  if (channels.length === 0)
    return (
      <section className="policy-year" aria-label={t('strip.title', { year })}>
        <EmptyState icon="list" size="s" text={t('strip.no-channels')}>
          <Button onClick={() => openDialog({ kind: 'registers', register: 'channels', begin: 'add' })}>
            {t('weeks.add-channel')}
          </Button>
        </EmptyState>
      </section>
    );
  const place = (day: number) => ((day - first) / (last - first + 1)) * 100;
  return (
    <section className="policy-year" aria-label={t('strip.title', { year })}>
      <header>
        <h2>{t('strip.title', { year })}</h2>
        <span>{t('strip.legend')}</span>
      </header>
      <div className="policy-year-grid">
        <span />
        <div className="policy-year-months" aria-hidden="true">
          {MONTHS.map((month) => {
            const day = dayNumber(dateFromParts(year, month, 1));
            return (
              <span key={month} style={{ left: `${place(day)}%` }}>
                {formatDay(language, day, { month: 'short' })}
              </span>
            );
          })}
        </div>
        <span className="policy-year-gaps">{t('strip.gaps-head')}</span>
        {channels.map(({ id, name }) => (
          <StripRow key={id} name={name} weeks={weeks.get(id) ?? []} today={today} place={place} />
        ))}
      </div>
    </section>
  );
}

function useChannelWeeks(telling: FindingTelling, year: number): ReadonlyMap<string, readonly ChannelWeek[]> {
  const starts = usePeriodStarts();
  return useMemo(() => {
    const ids = telling.plan.all('channels').map(({ id }) => id);
    const window = { first: dayNumber(dateFromParts(year, 1, 1)), last: dayNumber(dateFromParts(year, 12, 31)) };
    return channelWeeks(postsAround(telling, window), ids, window, starts);
  }, [telling, starts, year]);
}

interface StripRowProps {
  readonly name: string;
  readonly weeks: readonly ChannelWeek[];
  readonly today: number;
  readonly place: (day: number) => number;
}

function StripRow({ name, weeks, today, place }: StripRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const calendar = usePlace();
  const asked = Math.max(0, ...weeks.filter(({ first }) => first + 6 >= today).map((week) => week.asked));
  const gaps = weeks.filter((week) => week.planned < week.asked && week.first + 6 >= today).length;
  return (
    <>
      <span className="policy-year-name">{name}</span>
      <div className="policy-year-weeks">
        {weeks.map(({ first, planned, asked: askedNow }) => {
          const days = formatDays(language, first, first + 6, { day: 'numeric', month: 'short' });
          const label = t('strip.week', { days, planned, asked: askedNow });
          return (
            <Link
              key={first}
              to={addressOf({ ...calendar, view: 'week', date: dateOfDay(first) })}
              className={`policy-year-week ${planned < askedNow ? 'is-short' : ''} ${first + 6 < today ? 'is-over' : ''} ${first <= today && today <= first + 6 ? 'is-now' : ''}`}
              style={{ left: `${place(first)}%` }}
              data-load={Math.min(3, planned)}
              title={label}
              aria-label={`${name}: ${label}`}
              tabIndex={-1}
            >
              {planned < askedNow && planned > 0 && <i style={{ height: `${(planned / askedNow) * 100}%` }} />}
            </Link>
          );
        })}
      </div>
      <span className="policy-year-gaps">
        {asked > 0 && <span>{t('strip.asked', { asked })}</span>}
        {asked > 0 && <b title={t('strip.gaps', { count: gaps })}>{gaps}</b>}
      </span>
    </>
  );
}
