import type { EventDisplayInfo } from '@fullcalendar/react';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { ItemBar } from '../../../ui/item/item-bar';
import type { FaceOf } from '../use-face-of';
import { occurrenceOf } from './month-events';
import type { MonthFit } from './use-month-fits';

export interface MonthEventProps {
  readonly info: EventDisplayInfo;
  readonly faceOf: FaceOf;
  readonly fits: ReadonlyMap<string, MonthFit>;
}

/** An event in a month cell: an item of the plan, or the draft. */
export function MonthEvent({ info, faceOf, fits }: MonthEventProps) {
  const selected = useUi((state) => state.selectedKey === info.event.id);
  const occurrence = occurrenceOf(info.event);
  if (!occurrence) return <DraftEvent cutLeft={!info.isStart} cutRight={!info.isEnd} />;
  const { look, title, time, channel } = faceOf(occurrence);
  const setting = fits.get(occurrence.key);
  return (
    <ItemBar
      look={look}
      title={title}
      time={time}
      channel={channel}
      {...setting}
      cutLeft={!info.isStart}
      cutRight={!info.isEnd}
      selected={selected}
      dragging={info.isDragging}
    />
  );
}

function DraftEvent({ cutLeft, cutRight }: { readonly cutLeft: boolean; readonly cutRight: boolean }) {
  const t = useTranslate();
  const kind = useUi((state) => state.draft?.kind ?? 'event');
  return (
    <ItemBar
      look={{ kind, status: 'planned', hue: 1, isLong: false }}
      title={t(`kind.${kind}`)}
      cutLeft={cutLeft}
      cutRight={cutRight}
      ghost
    />
  );
}
