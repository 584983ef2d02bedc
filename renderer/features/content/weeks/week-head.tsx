import type { Occurrence } from '#shared/plan/occurrence';
import { statusOf } from '#shared/records/status';
import { formatDays } from '#shared/time/format';
import { isoWeek, type DayNumber } from '#shared/time/plain-date';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { ItemBar } from '../../../ui/item/item-bar';

const EVENTS_NAMED = 3;
/** Weeks are numbered by their middle, whatever day they begin on. */
const TO_MIDWEEK = 3;

interface Props {
  readonly first: DayNumber;
  readonly events: readonly Occurrence[];
}

/** The days of a week, and the events that begin in it. */
export function WeekHead({ first, events }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const select = useUi((state) => state.select);
  const selectedKey = useUi((state) => state.selectedKey);
  return (
    <th scope="row">
      <span className="weeks-days">
        <strong>{t('weeks.number', { week: isoWeek(first + TO_MIDWEEK) })}</strong>{' '}
        {formatDays(language, first, first + 6, { day: 'numeric', month: 'short' })}
      </span>
      {events.slice(0, EVENTS_NAMED).map(({ key, item }) => (
        <button key={key} type="button" className="weeks-event" onClick={() => select(key)}>
          <ItemBar
            look={{
              kind: 'event',
              status: statusOf(item),
              hue: plan.get('calendars', item.calendarId)?.hue ?? 1,
              isLong: false,
            }}
            title={item.title || t('item.untitled')}
            selected={key === selectedKey}
          />
        </button>
      ))}
      {events.length > EVENTS_NAMED && (
        <span className="weeks-more">{t('finding.more', { count: events.length - EVENTS_NAMED })}</span>
      )}
    </th>
  );
}
