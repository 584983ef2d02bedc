import type { Translate } from '#shared/i18n/translate';
import type { AgendaEntry } from '#shared/plan/agenda';
import type { Item } from '#shared/records/item';
import { formatMinute } from '#shared/time/format';
import { memo } from 'react';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { ItemBar } from '../../../ui/item/item-bar';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import type { Face } from '../use-face-of';

export interface AgendaEntryProps {
  readonly id: string;
  readonly entry: AgendaEntry;
  readonly face: Face;
  /** It takes the focus. */
  readonly isActive: boolean;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
}

/** An entry: when, what in the look of its kind and status, where, in which calendar. */
export const AgendaEntryRow = memo(function AgendaEntryRow({
  id,
  entry,
  face,
  isActive,
  selected,
  onSelect,
}: AgendaEntryProps) {
  const t = useTranslate();
  const snapshot = usePlanSnapshot();
  const { key, item } = entry.occurrence;
  const { look, title, channel } = face;
  const calendar = snapshot.get('calendars', item.calendarId);
  return (
    <button
      type="button"
      className="agenda-entry item-host"
      tabIndex={isActive ? 0 : -1}
      data-stop={id}
      data-key={key}
      onClick={() => onSelect(key)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') openInspector();
      }}
    >
      <span className="agenda-time">{sayTime(entry, t)}</span>
      <span className="agenda-title">
        <ItemBar look={look} title={title} channel={channel} selected={selected} />
      </span>
      <VisuallyHidden>
        {t(`kind.${look.kind}`)}, {t(`stage.${item.stage}`)}
      </VisuallyHidden>
      <span className="agenda-place">{placeOf(item)}</span>
      <span className={`agenda-calendar hue-${look.hue}`}>{calendar?.name}</span>
    </button>
  );
});

/** The press goes on to select the item; a folded inspector would not show it. */
function openInspector(): void {
  const { inspectorOpen, toggleInspector } = useUi.getState();
  if (!inspectorOpen) toggleInspector();
}

function sayTime({ occurrence, day, days }: AgendaEntry, t: Translate): string {
  const { startMinute, endMinute } = occurrence.span;
  if (days > 1) return t('agenda.day-of', { day, days });
  if (startMinute === null) return t('agenda.all-day');
  const start = formatMinute(startMinute);
  return endMinute === null || endMinute === startMinute ? start : `${start}–${formatMinute(endMinute)}`;
}

/** Where to go, in person or online. */
function placeOf(item: Item): string {
  return item.kind === 'event' ? item.place.name || item.place.address || item.platform : '';
}
