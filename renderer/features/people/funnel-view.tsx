import { ACTIVE_SHARE_AIM, FUNNEL_PARTS, funnelCounts, funnelMoves, movesIn, partOf } from '#shared/people/funnel';
import { localeOf } from '#shared/time/format';
import { FUNNEL_STEPS } from '#shared/records/person';
import { dateOfDay } from '#shared/time/plain-date';
import { useMemo, useState } from 'react';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/select';
import { FunnelMoves } from './funnel-moves';
import { useGoToPeople } from './people-place';

const PERIODS = { month: 30, quarter: 91, year: 365 } as const;
type Period = keyof typeof PERIODS;

/** How many stand on each of the fifteen steps, how many moved lately, and how many of all are active. */
export function FunnelView() {
  const t = useTranslate();
  const language = useLanguage();
  const goTo = useGoToPeople();
  const people = useRecords('people');
  const today = useToday();
  const [period, setPeriod] = useState<Period>('quarter');
  const { counts, moves, dated } = useMemo(() => {
    const present = people.filter(({ archived }) => !archived);
    const last = dateOfDay(today);
    const within = { before: dateOfDay(today - PERIODS[period]), last };
    return {
      counts: funnelCounts(present, last),
      moves: funnelMoves(present, within),
      dated: movesIn(present, within),
    };
  }, [people, today, period]);
  if (counts.activeShare === null) return <EmptyState icon="list" text={t('people.funnel-empty')} />;
  const most = Math.max(...FUNNEL_STEPS.map((step) => counts.steps[step]));
  const share = counts.activeShare.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 1 });

  return (
    <section className="funnel" aria-label={t('people.tab-funnel')}>
      <header>
        <div>
          <strong className="funnel-share">{share}</strong>
          <span>
            {t('people.active-share', { active: counts.active, total: counts.total })}
            <small>{t(counts.activeShare >= ACTIVE_SHARE_AIM ? 'people.rule-kept' : 'people.rule-broken')}</small>
          </span>
        </div>
        <div>
          <Select
            aria-label={t('people.period')}
            value={period}
            options={(Object.keys(PERIODS) as Period[]).map((value) => ({ value, label: t(`people.period-${value}`) }))}
            onChange={setPeriod}
          />
          <small>{t('people.moves', { forward: moves.forward, back: moves.back, entered: moves.entered })}</small>
        </div>
      </header>
      {FUNNEL_PARTS.map((part) => (
        <section key={part} aria-label={t(`funnelPart.${part}`)}>
          <h2>{t(`funnelPart.${part}`)}</h2>
          <ol>
            {FUNNEL_STEPS.filter((step) => partOf(step) === part).map((step) => (
              <li key={step}>
                <Button variant="link" onClick={() => goTo({ kind: 'register', step })}>
                  {FUNNEL_STEPS.indexOf(step) + 1}. {t(`funnel.${step}`)}
                </Button>
                <span className="funnel-bar" aria-hidden="true">
                  <i style={{ width: `${(counts.steps[step] / most) * 100}%` }} />
                </span>
                <b>{counts.steps[step]}</b>
                <small>
                  {moves.came[step] > 0 && `+${moves.came[step]}`} {moves.left[step] > 0 && `−${moves.left[step]}`}
                </small>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <FunnelMoves moves={dated} />
    </section>
  );
}
