import { CopyPlus, TriangleAlert } from 'lucide-react';
import { shiftsIn, type Shift } from '#shared/people/shifts';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import { formatMinute } from '#shared/time/format';
import { writeDay } from '#shared/time/day-text';
import { useMemo, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { useCopyRoster } from './use-copy-roster';
import { useOccurrencesAround } from './use-task-sources';

/** So many are drawn at first, and with every wish for more. */
const MORE = 100;

/** Who is on duty at what is coming: each shift with its hours, those who are missing, and who is on two at once. */
export function ShiftsView() {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const plan = usePlanSnapshot();
  const select = useUi((state) => state.select);
  const occurrences = useOccurrencesAround();
  const copyRoster = useCopyRoster();
  const [onlyTroubled, setOnlyTroubled] = useState(false);
  const [limit, setLimit] = useState(MORE);
  const coming = useMemo(
    () => shiftsIn(occurrences).filter(({ occurrence }) => occurrence.span.lastDay >= today),
    [occurrences, today],
  );
  const troubled = coming.filter(isTroubled);
  const shown = onlyTroubled ? troubled : coming;

  if (coming.length === 0) return <EmptyState icon="list" text={t('people.no-shifts')} />;
  return (
    <section className="list-page" aria-label={t('people.tab-shifts')}>
      <div className="list-bar">
        <Checkbox label={t('people.only-troubled')} checked={onlyTroubled} onChange={setOnlyTroubled} />
        <span className="list-count">
          {t('people.shift-count', { count: coming.length })}
          {troubled.length > 0 && `, ${t('people.troubled-count', { count: troubled.length })}`}
        </span>
      </div>
      <div className="task-scroll">
        <ul className="shift-list">
          {shown.slice(0, limit).map((shift) => {
            const { occurrence, place, slot, start, end, missing, doubleBooked } = shift;
            const isFirst = shown.find((each) => each.occurrence.key === occurrence.key) === shift;
            return (
              <li key={`${occurrence.key} ${place}`}>
                <time dateTime={dateOfDay(dayOf(start))}>{writeDay(language, dayOf(start))}</time>
                <span className="shift-hours">
                  {occurrence.span.startMinute === null ? '' : `${clockOf(start)}–${clockOf(end)}`}
                </span>
                <button type="button" className="task-item" onClick={() => select(occurrence.key)}>
                  {occurrence.item.title || t('item.untitled')}
                </button>
                <span>{slot.role}</span>
                <span className="shift-people">
                  {slot.personIds.map((id) => plan.get('people', id)?.name ?? '').join(', ')}
                </span>
                <span className="shift-trouble">
                  {missing > 0 && <b>{t('people.missing', { found: slot.personIds.length, needed: slot.needed })}</b>}
                  {doubleBooked.length > 0 && (
                    <>
                      <TriangleAlert size={13} />
                      {t('people.double-booked', {
                        names: doubleBooked.map((id) => plan.get('people', id)?.name ?? '').join(', '),
                      })}
                    </>
                  )}
                </span>
                {isFirst && occurrence.originalStart !== null && (
                  <IconButton
                    size="s"
                    icon={CopyPlus}
                    label={t('people.copy-roster')}
                    onClick={() => void copyRoster(occurrence)}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {shown.length > limit && (
          <Button variant="link" onClick={() => setLimit(limit + MORE)}>
            {t('partners.more-cards', { count: shown.length - limit })}
          </Button>
        )}
      </div>
    </section>
  );
}

function isTroubled({ missing, doubleBooked }: Shift): boolean {
  return missing > 0 || doubleBooked.length > 0;
}

function dayOf(minute: number): DayNumber {
  return Math.floor(minute / MINUTES_PER_DAY);
}

function clockOf(minute: number): string {
  return formatMinute(((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY);
}
