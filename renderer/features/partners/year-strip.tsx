import { ChevronLeft, ChevronRight } from 'lucide-react';
import { isWithin, stripYear } from '#shared/partners/year-strip';
import type { Partner } from '#shared/records/partner';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { dateFromParts, dateOfDay } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import { useRef, useState } from 'react';
import { usePeriodStarts } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { useElementSize } from '../../ui/use-element-size';
import { ContactLine } from './contact-line';
import { StripBars } from './strip-bars';
import { StripMonths } from './strip-months';
import './year-strip.css';

interface Props {
  readonly partner: Partner;
  readonly activities: readonly PartnerActivity[];
}

/** A year with the partner at a glance: activities as bars, and below them when there was word of each other. */
export function YearStrip({ partner, activities }: Props) {
  const t = useTranslate();
  const today = useToday();
  const { yearStart } = usePeriodStarts();
  const present = quarterOf(dateOfDay(today), yearStart).year;
  const [shownYear, setShownYear] = useState(present);
  const strip = useRef<HTMLDivElement>(null);
  const width = useElementSize(strip)?.width ?? 0;

  const year = stripYear(dateFromParts(shownYear, yearStart, 1));
  const xOf = (day: number) => ((day - year.first) / (year.last - year.first + 1)) * width;
  const count = activities.filter((activity) => isWithin(activity, year)).length;
  const named = sayFiscalYear(shownYear, yearStart);

  return (
    <section className="record-section" aria-label={t('partners.year-together', { year: named })}>
      <h3>
        {t('partners.year-together', { year: named })}
        <small>{t('partners.activity-count', { count })}</small>
        <span className="together-steps">
          <IconButton
            size="s"
            icon={ChevronLeft}
            label={t('partners.year-previous')}
            onClick={() => setShownYear(shownYear - 1)}
          />
          <IconButton
            size="s"
            icon={ChevronRight}
            label={t('partners.year-next')}
            onClick={() => setShownYear(shownYear + 1)}
          />
        </span>
      </h3>
      {/* All of it is told in the lists below, where the keys reach it. */}
      <div ref={strip} className="together-strip" aria-hidden="true">
        <StripMonths year={year} width={width} areNamed />
        <StripBars activities={activities} year={year} width={width} isReached={false} />
        <ContactLine partner={partner} year={year} xOf={xOf} width={width} />
      </div>
    </section>
  );
}
