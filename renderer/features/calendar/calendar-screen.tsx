import { assertNever } from '#shared/kernel/assert-never';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlace, type Place } from '../../state/place';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { AgendaView } from './agenda/agenda-view';
import { MonthView } from './month/month-view';
import { QuarterView } from './quarter/quarter-view';
import { DayView } from './week/day-view';
import { WeekView } from './week/week-view';
import { QuietPeriod } from './quiet-period';
import { YearGrid } from './year/year-grid';
import { YearPlanner } from './year/year-planner';
import './calendar-screen.css';

/** The plan over time, in the view and at the date that the address names. */
export function CalendarScreen() {
  const place = usePlace();
  const hasItems = usePlanSnapshot().all('items').length > 0;
  const isDrafting = useUi((state) => state.draft !== null);
  const isEmpty = !hasItems && !isDrafting;
  return (
    <div className={`calendar-screen ${isEmpty ? 'is-empty' : ''}`}>
      <View place={place} />
      {isEmpty && <EmptyCalendar view={place.view} />}
      {hasItems && !isDrafting && <QuietPeriod place={place} />}
    </div>
  );
}

function View({ place }: { readonly place: Place }) {
  switch (place.view) {
    case 'month':
      return <MonthView />;
    case 'year':
      return place.shape === 'grid' ? <YearGrid /> : <YearPlanner />;
    case 'quarter':
      return <QuarterView />;
    case 'week':
      return <WeekView />;
    case 'day':
      return <DayView />;
    case 'agenda':
      return <AgendaView />;
    default:
      return assertNever(place.view);
  }
}

function EmptyCalendar({ view }: Pick<Place, 'view'>) {
  const t = useTranslate();
  const runCommand = useRunCommand();
  return (
    <div className="calendar-empty">
      <EmptyState icon="calendar" text={t('calendar.nothing-yet', { view })}>
        <Button variant="primary" onClick={() => runCommand('new-item')}>
          {t('command.new-item')}
        </Button>
      </EmptyState>
    </div>
  );
}
