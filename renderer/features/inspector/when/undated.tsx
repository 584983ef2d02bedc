import { CalendarOff } from 'lucide-react';
import { defaultSchedule } from '#shared/plan/default-schedule';
import { ownSpan } from '#shared/plan/occurrence';
import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { formatDays } from '#shared/time/format';
import { useToday } from '../../../state/use-today';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { useItemEditor } from '../editor/item-editor';

interface Props {
  readonly item: Item;
  /** The date that was taken off just now. */
  readonly before: Schedule | null;
  readonly onGive: (schedule: Schedule) => void;
}

/** What stands instead of the date of an item that has none, with the way to a date. */
export function Undated({ item, before, onGive }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const { zone } = useItemEditor();
  return (
    <>
      <p className="when-undated">
        <CalendarOff size={14} />
        {t('inspector.undated')}
      </p>
      <p className="when-note">{t('inspector.undated-hint')}</p>
      <Button
        variant="link"
        className="when-give"
        onClick={() => onGive(before ?? defaultSchedule(displayKindOf(item), today, today, zone))}
      >
        {before === null
          ? t('inspector.give-date')
          : t('inspector.give-date-back', { date: sayDays(language, before) })}
      </Button>
    </>
  );
}

function sayDays(language: string, schedule: Schedule): string {
  const { firstDay, lastDay } = ownSpan(schedule);
  return formatDays(language, firstDay, lastDay, { weekday: 'short', day: 'numeric', month: 'short' });
}
