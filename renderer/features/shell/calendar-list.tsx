import { ListTree, Plus } from 'lucide-react';
import { concat, patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { leavesOut } from '#shared/plan/edit-selection';
import { calendarsByUnit, type UnitCalendars } from '#shared/plan/registers/units';
import type { Calendar } from '#shared/records/calendar';
import type { ChangeSet } from '#shared/records/tables';
import { Fragment, useId } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { CalendarRow } from './calendar-row';
import './calendar-list.css';

/** Which calendars the views show, by their units. Alt-click, or "only", leaves one; a second time brings all back. */
export function CalendarList() {
  const t = useTranslate();
  const id = useId();
  const perform = usePerform();
  const filter = useUi((state) => state.filter);
  const openDialog = useUi((state) => state.openDialog);
  const calendars = usePlanSnapshot()
    .all('calendars')
    .filter(({ archived }) => !archived);

  const show = (calendar: Calendar, changes: ChangeSet) =>
    void perform(ok(changes), { action: 'edit-calendar', title: calendar.name, count: 1 });
  const toggle = (calendar: Calendar) => show(calendar, patchOf('calendars', calendar, { visible: !calendar.visible }));
  const showOnly = (calendar: Calendar) => show(calendar, onlyChanges(calendars, calendar));

  return (
    <section className="sidebar-section">
      <div className="calendar-heading">
        <h2 id="sidebar-calendars">{t('shell.calendars')}</h2>
        <IconButton
          size="s"
          icon={ListTree}
          label={t('registers.manage-calendars')}
          onClick={() => openDialog({ kind: 'registers', register: 'calendars' })}
        />
        <IconButton
          size="s"
          icon={Plus}
          label={t('registers.add-calendars')}
          onClick={() => openDialog({ kind: 'registers', register: 'calendars', begin: 'add' })}
        />
      </div>
      {ownFirst(calendarsByUnit(calendars)).map(({ unit, calendars: those }, at) => (
        <Fragment key={unit}>
          {unit !== '' && (
            <h3 id={`${id}-${at}`} className="calendar-unit" title={unit}>
              {unit}
            </h3>
          )}
          <ul aria-labelledby={unit === '' ? 'sidebar-calendars' : `${id}-${at}`}>
            {those.map((calendar) => (
              <CalendarRow
                key={calendar.id}
                calendar={calendar}
                isFilteredOut={leavesOut(filter, 'calendarIds', calendar.id)}
                onToggle={() => toggle(calendar)}
                onShowOnly={calendars.length > 1 ? () => showOnly(calendar) : null}
              />
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

/** Those without a unit need no heading of their own where they stand before all units. */
function ownFirst(units: readonly UnitCalendars[]): readonly UnitCalendars[] {
  return [...units.filter(({ unit }) => unit === ''), ...units.filter(({ unit }) => unit !== '')];
}

/** Leaves one calendar visible; when it stands alone already, all come back. */
function onlyChanges(calendars: readonly Calendar[], only: Calendar): ChangeSet {
  const alone = calendars.every((each) => each.visible === (each === only));
  return calendars
    .map((each) => patchOf('calendars', each, { visible: alone || each === only }))
    .reduce<ChangeSet>((all, changes) => concat(all, changes), []);
}
