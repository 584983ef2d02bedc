import { EyeOff, ListTree, Plus } from 'lucide-react';
import { concat, patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { leavesOut } from '#shared/plan/edit-selection';
import type { Calendar } from '#shared/records/calendar';
import type { ChangeSet } from '#shared/records/tables';
import { usePerform } from '../../commands/use-perform';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import './calendar-list.css';

/** Which calendars the views show. Alt-click, or "only", leaves one; a second time brings all back. */
export function CalendarList() {
  const t = useTranslate();
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
      <ul aria-labelledby="sidebar-calendars">
        {calendars.map((calendar) => (
          <li
            key={calendar.id}
            className="sidebar-row calendar-row"
            onClickCapture={(event) => {
              if (!event.altKey) return;
              event.preventDefault();
              event.stopPropagation();
              showOnly(calendar);
            }}
          >
            <Checkbox
              className="calendar-check"
              hue={calendar.hue}
              checked={calendar.visible}
              onChange={() => toggle(calendar)}
              label={
                <>
                  <span className="calendar-name" title={calendar.name}>
                    {calendar.name}
                  </span>
                  {leavesOut(filter, 'calendarIds', calendar.id) && (
                    <span className="calendar-filtered" title={t('shell.filtered-out')}>
                      <EyeOff size={12} />
                      <VisuallyHidden>{t('shell.filtered-out')}</VisuallyHidden>
                    </span>
                  )}
                </>
              }
            />
            {calendars.length > 1 && (
              <button
                type="button"
                className="sidebar-only"
                aria-label={t('shell.only-calendar', { name: calendar.name })}
                onClick={() => showOnly(calendar)}
              >
                {t('shell.only')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leaves one calendar visible; when it stands alone already, all come back. */
function onlyChanges(calendars: readonly Calendar[], only: Calendar): ChangeSet {
  const alone = calendars.every((each) => each.visible === (each === only));
  return calendars
    .map((each) => patchOf('calendars', each, { visible: alone || each === only }))
    .reduce<ChangeSet>((all, changes) => concat(all, changes), []);
}
