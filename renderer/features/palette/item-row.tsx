import { displayKindOf } from '#shared/records/display-kind';
import { formatDay } from '#shared/time/format';
import { dateOfDay, yearOf, type DayNumber } from '#shared/time/plain-date';
import { usePlanSnapshot } from '../../data/plan-context';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';
import type { FindableItem } from './find-items';
import { Highlighted } from './highlighted';
import type { Query } from './match';

interface Props {
  readonly item: FindableItem['item'];
  readonly firstDay: DayNumber | null;
  readonly query: Query | null;
  readonly today: DayNumber;
}

/** An item by its mark and title, and when it is. */
export function ItemRow({ item, firstDay, query, today }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const calendar = usePlanSnapshot().get('calendars', item.calendarId);
  return (
    <>
      <Mark kind={displayKindOf(item)} {...(calendar && { hue: calendar.hue })} />
      <span className="palette-title">
        <Highlighted text={item.title || t('item.untitled')} query={query} />
      </span>
      <span className="palette-when">
        {firstDay === null
          ? t('inspector.undated')
          : item.rule === null
            ? sayDay(language, firstDay, today)
            : t('palette.series')}
      </span>
    </>
  );
}

function sayDay(language: string, day: DayNumber, today: DayNumber): string {
  const thisYear = yearOf(dateOfDay(day)) === yearOf(dateOfDay(today));
  return formatDay(language, day, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
  });
}
