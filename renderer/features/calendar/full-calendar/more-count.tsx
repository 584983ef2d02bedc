import type { MessageKey } from '#shared/i18n/catalogue';
import { dayNumber, plainDate, type DayNumber } from '#shared/time/plain-date';
import { use, useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { Withheld } from './withheld';

interface Props {
  /** What FullCalendar hides; it says the number but not the day. */
  readonly hidden: number;
  /** The class of the cells from which things are withheld. */
  readonly cells: string;
  readonly message: MessageKey & ('calendar.more' | 'hours.more');
}

/** "3 more": what FullCalendar hides of a day, and what it was not given of it. */
export function MoreCount({ hidden, cells, message }: Props) {
  const t = useTranslate();
  const withheld = use(Withheld);
  const text = useRef<HTMLSpanElement>(null);
  const [day, setDay] = useState<DayNumber | null>(null);
  useLayoutEffect(() => {
    const date = text.current!.closest<HTMLElement>(`.${cells}`)?.dataset['date'];
    if (date !== undefined) setDay(dayNumber(plainDate(date)));
  }, [cells]);
  const count = hidden + (day === null ? 0 : (withheld.get(day) ?? 0));
  return <span ref={text}>{t(message, { count })}</span>;
}
