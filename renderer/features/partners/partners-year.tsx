import { partnersYear } from '#shared/partners/partners-year';
import { stripYear } from '#shared/partners/year-strip';
import { dateFromParts, dateOfDay } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import { useMemo, useRef, useState } from 'react';
import { useRecords } from '../../data/plan-context';
import { usePeriodStarts } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PeriodStepper } from '../../ui/period-stepper';
import { useElementSize } from '../../ui/use-element-size';
import { ACTIVITY_MARKS } from './activity-mark';
import { StagePie } from '../../ui/stage-pie';
import { StripBars } from './strip-bars';
import { StripMonths } from './strip-months';
import { THIS_YEAR, useGoToPartners, type YearPlace } from './partners-place';
import { usePartnerOverviews } from './use-partner-overviews';
import './partners-year.css';

/** So many partners are drawn at first, and with every wish for more. */
const MORE = 60;

/** A year with all partners: a row for each with whom something is done, its activities as bars. */
export function PartnersYear({ place }: { readonly place: YearPlace }) {
  const t = useTranslate();
  const goTo = useGoToPartners();
  const today = useToday();
  const { yearStart } = usePeriodStarts();
  const items = useRecords('items');
  const overviews = usePartnerOverviews();
  const [limit, setLimit] = useState(MORE);
  const strip = useRef<HTMLDivElement>(null);
  const width = useElementSize(strip)?.width ?? 0;

  const shown = place.year ?? quarterOf(dateOfDay(today), yearStart).year;
  const year = useMemo(() => stripYear(dateFromParts(shown, yearStart, 1)), [shown, yearStart]);
  const { partners, idle } = useMemo(() => partnersYear(overviews, items, year), [overviews, items, year]);
  const named = sayFiscalYear(shown, yearStart);
  return (
    <section className="list-page" aria-label={t('partners.year')}>
      <div className="list-bar">
        <PeriodStepper
          say={(step) => t(`partners.year-${step}`)}
          onStep={(step) =>
            goTo(step === 'today' ? THIS_YEAR : { kind: 'year', year: shown + (step === 'next' ? 1 : -1) }, {
              replace: true,
            })
          }
        />
        <strong aria-live="polite">{named}</strong>
        <span className="list-count">
          {t('partners.count', { count: partners.length })}
          {idle > 0 && ` · ${t('partners.year-idle', { count: idle, year: named })}`}
        </span>
      </div>
      <div className="partners-year">
        <div className="partners-year-head" aria-hidden="true">
          <span>{t('partners.column-name')}</span>
          <div ref={strip} className="together-strip">
            <StripMonths year={year} width={width} areNamed />
          </div>
        </div>
        {partners.length === 0 && <EmptyState icon="list" text={t('partners.year-none', { year: named })} size="s" />}
        <ul>
          {partners.slice(0, limit).map(({ overview, activities }) => (
            <li key={overview.id}>
              <button
                type="button"
                className="partners-year-name"
                onClick={() => goTo({ kind: 'partner', id: overview.id })}
              >
                {overview.stage && <StagePie mark={ACTIVITY_MARKS[overview.stage]} />}
                <span>{overview.partner.name}</span>
              </button>
              <div className="together-strip">
                <StripMonths year={year} width={width} areNamed={false} />
                <StripBars activities={activities} year={year} width={width} isReached />
              </div>
            </li>
          ))}
        </ul>
        {partners.length > limit && (
          <Button variant="link" onClick={() => setLimit(limit + MORE)}>
            {t('partners.more-cards', { count: partners.length - limit })}
          </Button>
        )}
      </div>
    </section>
  );
}
