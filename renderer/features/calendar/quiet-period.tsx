import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { ShownDays } from '#shared/plan/shown-days';
import { everything } from '#shared/records/selection';
import { useMemo } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePerform } from '../../commands/use-perform';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone, usePeriodStarts } from '../../data/plan-settings';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { drawnDays, type Place } from '../../state/place';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import './quiet-period.css';

/** Says that the days shown of a plan that is not empty has nothing in it, and offers the one thing to do about it. */
export function QuietPeriod({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const run = useRunCommand();
  const perform = usePerform();
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const starts = usePeriodStarts();
  const hidden = useMemo(
    () => snapshot.all('calendars').filter(({ visible, archived }) => !visible && !archived),
    [snapshot],
  );
  const quiet = useMemo(() => {
    const drawn = drawnDays(place, starts);
    // the agenda goes on: an empty month of it says so by itself
    const days = place.view === 'agenda' ? { ...drawn, last: drawn.first + A_YEAR } : drawn;
    const has = (isMeant: Meant) => hasAny(days, isMeant);
    if (has((days) => visibleOccurrences(snapshot, days, zone, everything).length > 0)) return null;
    const ids = new Set(hidden.map(({ id }) => id));
    const inHidden: Meant = (days) => snapshot.occurrencesIn(days, zone).some(({ item }) => ids.has(item.calendarId));
    return ids.size > 0 && has(inHidden) ? 'hidden' : 'empty';
  }, [snapshot, hidden, place, starts, zone]);
  if (quiet === null) return null;

  const showAll = () => {
    const changes = hidden.flatMap((calendar) => patchOf('calendars', calendar, { visible: true }));
    void perform(ok(changes), { action: 'edit-calendar', title: hidden[0]!.name, count: hidden.length });
  };
  return (
    <div className="quiet-period">
      <p>{t(quiet === 'hidden' ? 'calendar.quiet-hidden' : 'calendar.quiet', { view: place.view })}</p>
      {quiet === 'hidden' ? (
        <Button onClick={showAll}>{t('calendar.show-hidden')}</Button>
      ) : (
        <Button onClick={() => run('new-item')}>{t('command.new-item')}</Button>
      )}
    </div>
  );
}

const A_YEAR = 364;
const DAYS_AT_A_TIME = 31;

type Meant = (days: ShownDays) => boolean;

/** Is what is meant anywhere in these days? Asked month by month: in a full year the first one answers. */
function hasAny({ first, last }: ShownDays, isMeant: Meant): boolean {
  for (let day = first; day <= last; day += DAYS_AT_A_TIME) {
    if (isMeant({ first: day, last: Math.min(last, day + DAYS_AT_A_TIME - 1) })) return true;
  }
  return false;
}
