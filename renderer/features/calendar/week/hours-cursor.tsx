import type { Occurrence } from '#shared/plan/occurrence';
import { formatMinute } from '#shared/time/format';
import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { sayDay } from '../day/say-day';
import { occurrencesAt, type Stop } from './hours-walk';
import type { PlaceHosts } from './place-hosts';

/**
 * The place among days and hours that takes the focus. It is another element at every place, so that whoever listens
 * hears where it is.
 */
export function HoursCursor({
  stop,
  hosts,
  occurrences,
  awaited,
}: {
  readonly stop: Stop;
  readonly hosts: PlaceHosts;
  readonly occurrences: readonly Occurrence[];
  /** The place that the focus is on its way to. */
  readonly awaited: RefObject<Stop | null>;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const { day, hour } = stop;
  const host = useSyncExternalStore(hosts.subscribe, () => hosts.cell(hour === null ? 'days' : 'hours', day));
  const cursor = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (awaited.current?.day !== day || awaited.current.hour !== hour || !cursor.current) return;
    awaited.current = null;
    cursor.current.focus();
  }, [awaited, host, day, hour]);
  if (!host) return null;
  const time = hour === null ? t('hours.all-day') : formatMinute(hour * 60);
  const items = t('calendar.items', { count: occurrencesAt(stop, occurrences).length });
  return createPortal(
    <button
      key={`${day} ${hour}`}
      ref={cursor}
      type="button"
      className={`hours-cursor ${hour === null ? 'is-above' : ''}`}
      style={hour === null ? undefined : { top: `${(hour / 24) * 100}%` }}
      aria-label={t('hours.place', { day: sayDay(language, day), time, items })}
      data-hours-place=""
    />,
    host,
  );
}
