import type { Occurrence } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';
import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { DayNote } from '../../../data/day-notes';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { ItemBar } from '../../../ui/item/item-bar';
import type { Rect } from '../../../ui/place-panel';
import { Popover } from '../../../ui/popover';
import { NoteList } from '../notes/note-list';
import type { FaceOf } from '../use-face-of';
import { sayDay, sayDayWithCount } from './say-day';
import './day-list.css';

export interface DayListProps {
  readonly day: DayNumber;
  readonly occurrences: readonly Occurrence[];
  /** What else is to be known of it. */
  readonly notes: readonly DayNote[];
  readonly faceOf: FaceOf;
}

/** What a glance takes in. */
const GLANCED = 10;

/** A day's name and what is on, as far as a glance goes. */
export function DayGlance({ day, occurrences, notes, faceOf }: DayListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const rest = occurrences.length - GLANCED;
  return (
    <div className="day-list">
      <DayHeading language={language} day={day} count={occurrences.length} />
      {occurrences.slice(0, GLANCED).map((occurrence) => (
        <DayItem key={occurrence.key} occurrence={occurrence} faceOf={faceOf} selected={false} />
      ))}
      {rest > 0 && <p>{t('calendar.more', { count: rest })}</p>}
      <NoteList notes={notes} onOpen={null} />
    </div>
  );
}

/** The list of a day in a panel: an item can be selected, another one made. */
export function DayPanel({
  day,
  occurrences,
  notes,
  faceOf,
  anchor,
  onClose,
  onCreate,
}: DayListProps & { readonly anchor: Rect; readonly onClose: () => void; readonly onCreate: () => void }) {
  const t = useTranslate();
  const language = useLanguage();
  const selectedKey = useUi((state) => state.selectedKey);
  const select = useUi((state) => state.select);
  return (
    <Popover label={sayDayWithCount(language, t, day, occurrences.length)} anchor={anchor} onClose={onClose}>
      <div className="day-list" role="group" onKeyDown={walkItems}>
        <DayHeading language={language} day={day} count={occurrences.length} />
        {occurrences.map((occurrence) => (
          <button
            key={occurrence.key}
            type="button"
            className="item-host"
            onClick={() => {
              onClose();
              select(occurrence.key);
            }}
          >
            <DayItem occurrence={occurrence} faceOf={faceOf} selected={occurrence.key === selectedKey} />
          </button>
        ))}
        <NoteList notes={notes} onOpen={onClose} />
        <Button variant="ghost" icon={Plus} className="day-list-new" onClick={onCreate}>
          {t('calendar.new-on-day')}
        </Button>
      </div>
    </Popover>
  );
}

function DayHeading({
  language,
  day,
  count,
}: {
  readonly language: string;
  readonly day: DayNumber;
  readonly count: number;
}) {
  return (
    <h3>
      {sayDay(language, day)}
      <span>{count}</span>
    </h3>
  );
}

function DayItem({
  occurrence,
  faceOf,
  selected,
}: {
  readonly occurrence: Occurrence;
  readonly faceOf: FaceOf;
  readonly selected: boolean;
}) {
  const { look, title, time, channel } = faceOf(occurrence);
  return <ItemBar look={look} title={title} time={time} channel={channel} selected={selected} />;
}

/** Up and down go from item to item. */
function walkItems(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll('button')];
  const at = stops.indexOf(document.activeElement as HTMLButtonElement);
  stops.at((at + step) % stops.length)?.focus();
}
