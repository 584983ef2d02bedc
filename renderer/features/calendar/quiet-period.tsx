import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { everything } from '#shared/records/selection';
import { dayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePerform } from '../../commands/use-perform';
import { usePlanSnapshot } from '../../data/plan-context';
import type { PlanSnapshot } from '../../data/plan-handle';
import { usePlanZone, useWeekStart } from '../../data/plan-settings';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { periodOf, type Place } from '../../state/place';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import './quiet-period.css';

/** Says that the shown period of a plan that is not empty has nothing in it, and offers the one thing to do about it. */
export function QuietPeriod({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const run = useRunCommand();
  const perform = usePerform();
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const weekStart = useWeekStart();
  const isQuiet = useMemo(() => {
    const { first, last } = periodOf(place, weekStart);
    return !hasAny(snapshot, dayNumber(first), dayNumber(last), zone);
  }, [snapshot, place, weekStart, zone]);
  if (!isQuiet) return null;

  const hidden = snapshot.all('calendars').filter(({ visible, archived }) => !visible && !archived);
  const showAll = () => {
    const changes = hidden.flatMap((calendar) => patchOf('calendars', calendar, { visible: true }));
    void perform(ok(changes), { action: 'edit-calendar', title: hidden[0]!.name, count: hidden.length });
  };
  return (
    <div className="quiet-period">
      <p>{t(hidden.length > 0 ? 'calendar.quiet-hidden' : 'calendar.quiet', { view: place.view })}</p>
      {hidden.length > 0 ? (
        <Button onClick={showAll}>{t('calendar.show-hidden')}</Button>
      ) : (
        <Button onClick={() => run('new-item')}>{t('command.new-item')}</Button>
      )}
    </div>
  );
}

const DAYS_AT_A_TIME = 31;

/** Is there anything from `first` to `last`? Asked month by month: in a full year the first one answers. */
function hasAny(snapshot: PlanSnapshot, first: number, last: number, zone: string): boolean {
  for (let day = first; day <= last; day += DAYS_AT_A_TIME) {
    const days = { first: day, last: Math.min(last, day + DAYS_AT_A_TIME - 1) };
    if (visibleOccurrences(snapshot, days, zone, everything).length > 0) return true;
  }
  return false;
}
