import type { EventDisplayInfo } from '@fullcalendar/react';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { ItemBar } from '../../../ui/item/item-bar';
import { propsOf } from './month-events';

/** An event in a month cell: an item of the plan, or the draft. */
export function MonthEvent({ info }: { readonly info: EventDisplayInfo }) {
  const selected = useUi((state) => state.selectedKey === info.event.id);
  const props = propsOf(info.event);
  if (!props) return <DraftEvent info={info} />;
  const { look, title, time, channel } = props.face;
  return (
    <ItemBar
      look={look}
      title={title}
      time={time}
      channel={channel}
      {...props.setting}
      cutLeft={!info.isStart}
      cutRight={!info.isEnd}
      selected={selected}
      dragging={info.isDragging}
    />
  );
}

function DraftEvent({ info }: { readonly info: EventDisplayInfo }) {
  const t = useTranslate();
  const kind = useUi((state) => state.draft?.kind ?? 'event');
  return (
    <ItemBar
      look={{ kind, status: 'planned', hue: 1, isLong: false }}
      title={t(`kind.${kind}`)}
      cutLeft={!info.isStart}
      cutRight={!info.isEnd}
      ghost
    />
  );
}
