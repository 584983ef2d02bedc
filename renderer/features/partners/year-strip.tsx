import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import { layoutStrip, stripYear } from '#shared/partners/year-strip';
import type { Partner } from '#shared/records/partner';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { statusOf } from '#shared/records/status';
import { formatDay } from '#shared/time/format';
import { dateFromParts, dateOfDay } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import { useRef, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePeriodStarts } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { textWidth } from '../../ui/item/measure-text';
import { useElementSize } from '../../ui/use-element-size';
import { ContactLine } from './contact-line';
import { useKeyOf } from './use-key-of';
import './year-strip.css';

const HEAD = 20;
const LANE = 34;
const LABEL_SIZE = 12;
/** A tick after the words, with its gap. */
const TICK = 14;
/** A browser may set a text a little wider than it measures it. */
const SLACK = 4;
/** Where a month is narrower, every third one is named. */
const NAMED_MONTH = 34;

interface Props {
  readonly partner: Partner;
  readonly activities: readonly PartnerActivity[];
}

/** A year with the partner at a glance: activities as bars, and below them when there was word of each other. */
export function YearStrip({ partner, activities }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const plan = usePlanSnapshot();
  const keyOf = useKeyOf();
  const select = useUi((state) => state.select);
  const { yearStart } = usePeriodStarts();
  const present = quarterOf(dateOfDay(today), yearStart).year;
  const [shownYear, setShownYear] = useState(present);
  const strip = useRef<HTMLDivElement>(null);
  const width = useElementSize(strip)?.width ?? 0;

  const year = stripYear(dateFromParts(shownYear, yearStart, 1));
  const xOf = (day: number) => ((day - year.first) / (year.last - year.first + 1)) * width;
  const titleOf = ({ title }: PartnerActivity) => title || t('item.untitled');
  const bars = layoutStrip(activities, year, {
    width,
    labelWidth: (activity) =>
      Math.ceil(textWidth(titleOf(activity), LABEL_SIZE)) + SLACK + (statusOf(activity) === 'done' ? TICK : 0),
  });
  const lanes = Math.max(1, ...bars.map(({ lane }) => lane + 1));
  const named = sayFiscalYear(shownYear, yearStart);
  const isEveryMonthNamed = width / year.months.length >= NAMED_MONTH;

  return (
    <section className="record-section" aria-label={t('partners.year-together', { year: named })}>
      <h3>
        {t('partners.year-together', { year: named })}
        <small>{t('partners.activity-count', { count: bars.length })}</small>
        <span className="together-steps">
          <IconButton
            size="s"
            icon={ChevronLeft}
            label={t('partners.year-before')}
            onClick={() => setShownYear(shownYear - 1)}
          />
          <IconButton
            size="s"
            icon={ChevronRight}
            label={t('partners.year-after')}
            onClick={() => setShownYear(shownYear + 1)}
          />
        </span>
      </h3>
      {/* All of it is told in the lists below, where the keys reach it. */}
      <div ref={strip} className="together-strip" aria-hidden="true">
        {year.months.map((month, at) => (
          <span key={month} className="together-month" style={{ left: xOf(month) }}>
            {(isEveryMonthNamed || at % 3 === 0) && formatDay(language, month, { month: 'short' })}
          </span>
        ))}
        <div className="together-bars" style={{ height: HEAD + lanes * LANE }}>
          {bars.map(({ activity, left, width: barWidth, lane, labelSide, labelRoom }) => {
            const status = statusOf(activity);
            const hue = plan.get('calendars', activity.calendarId)?.hue ?? 1;
            return (
              <button
                key={activity.id}
                type="button"
                tabIndex={-1}
                className={`together-bar is-${status} hue-${hue}`}
                style={{ left, width: barWidth, top: HEAD + lane * LANE }}
                title={titleOf(activity)}
                onClick={() => select(keyOf(activity))}
              >
                <span className={`together-label is-${labelSide}`} style={{ maxWidth: labelRoom }}>
                  <span>{titleOf(activity)}</span>
                  {status === 'done' && <Check size={12} />}
                </span>
              </button>
            );
          })}
        </div>
        <ContactLine partner={partner} year={year} xOf={xOf} width={width} />
        {today >= year.first && today <= year.last && (
          <i className="together-today" style={{ left: xOf(today + 0.5) }} />
        )}
      </div>
    </section>
  );
}
