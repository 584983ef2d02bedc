import type { EventDisplayInfo } from '@fullcalendar/react';
import type { HourSpan } from '#shared/plan/hour-spans';
import type { Item } from '#shared/records/item';
import { MINUTES_PER_DAY, wallMinutes } from '#shared/time/plain-date-time';
import { TriangleAlert } from 'lucide-react';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { ItemBar } from '../../../ui/item/item-bar';
import { ItemBlock, type ItemSite } from '../../../ui/item/item-block';
import type { ItemState } from '../../../ui/item/item-look';
import { wallOfDate } from '../full-calendar/event-dates';
import type { Face } from '../use-face-of';
import { propsOf, type HoursEventProps } from './hours-events';
import { sayEnd, sayHours, sayTime } from './say-hours';

/** An event of the week or the day: an item of the plan, or the draft; among the hours or above them. */
export function HoursEvent({ info }: { readonly info: EventDisplayInfo }) {
  const t = useTranslate();
  const selected = useUi((state) => state.selectedKey === info.event.id);
  const draftKind = useUi((state) => state.draft?.kind ?? 'event');
  const props = propsOf(info.event);
  const face: Face = props?.face ?? {
    look: { kind: draftKind, status: 'planned', hue: 1, isLong: false },
    title: t(`kind.${draftKind}`),
    time: null,
    channel: null,
  };
  const state: ItemState = { selected, ghost: !props, dragging: info.isDragging && !info.isMirror };
  if (info.event.allDay) {
    const { look, title, time, channel } = face;
    return (
      <ItemBar
        look={look}
        title={title}
        time={time}
        channel={channel}
        cutLeft={!info.isStart}
        cutRight={!info.isEnd}
        {...state}
      />
    );
  }
  return (
    <>
      <Timed info={info} face={face} item={props?.occurrence.item ?? null} state={state} />
      {info.isStart && !info.isMirror && <ClashLabel clash={props?.clash ?? null} />}
    </>
  );
}

interface TimedProps {
  readonly info: EventDisplayInfo;
  readonly face: Face;
  readonly item: Item | null;
  readonly state: ItemState;
}

const HOUR_HEIGHT = 46;
const GAP = 3;

function Timed({ info, face: { look, title, channel }, item, state }: TimedProps) {
  const span = spanOf(info);
  const start = sayTime(span.start);
  if (look.kind === 'post') {
    return (
      <ItemBar look={look} title={title} time={start} channel={channel} fit={{ lines: 1, time: 'above' }} {...state} />
    );
  }
  return (
    <ItemBlock
      look={look}
      title={title}
      start={start}
      end={sayEnd(span)}
      channel={channel}
      site={item && siteOf(item)}
      height={(minutesDrawn(info, span) / 60) * HOUR_HEIGHT - GAP}
      {...state}
    />
  );
}

/** When it is, while it is dragged too. */
function spanOf({ event }: EventDisplayInfo): HourSpan {
  const start = wallMinutes(wallOfDate(event.start!));
  return { start, end: event.end ? wallMinutes(wallOfDate(event.end)) : start };
}

/** How long the part on this day is: over midnight it is drawn in both days. */
function minutesDrawn({ isStart, isEnd }: EventDisplayInfo, { start, end }: HourSpan): number {
  if (isStart && isEnd) return end - start;
  return isStart ? MINUTES_PER_DAY - (start % MINUTES_PER_DAY) : end % MINUTES_PER_DAY || MINUTES_PER_DAY;
}

function siteOf(item: Item): ItemSite | null {
  if (item.kind !== 'event') return null;
  const online = item.mode === 'online';
  const name = online ? item.platform : item.place.name;
  return name ? { name, online } : null;
}

function ClashLabel({ clash }: Pick<HoursEventProps, 'clash'>) {
  const t = useTranslate();
  if (!clash) return null;
  return (
    <span className="hours-clash">
      <TriangleAlert size={10} aria-hidden="true" />
      <span className="hours-clash-word">{t('hours.clash')}</span> {sayHours(clash.during)}
    </span>
  );
}
