import { occurrencesOn } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useUi } from '../../../state/ui-store';
import type { FaceOf } from '../use-face-of';
import { NotesContext } from '../notes/notes-context';
import { NO_NOTES, useDayNotes } from '../notes/use-day-notes';
import { useOccurrenceEdits } from '../use-occurrence-edits';
import { useStartDraft } from '../use-start-draft';
import { cellOfDay, dayOfElement } from './day-element';
import { DayPanel } from './day-list';
import { DayPeek } from './day-peek';
import { draggedDays } from './drag-days';
import { DragTip } from './drag-tip';
import { finishDrag } from './finish-drag';
import { useMarkedDays, type MarkedDays } from './marked-days';
import { useDayGestures, type DayDrop, type DayGesture } from './use-day-gestures';
import { useDayPeek, type DayPeekState } from './use-day-peek';
import { useDayWalk, type DayStep } from './use-day-walk';

/** What is going on over the days; months draw it. */
export interface DayGridState {
  /** The day that takes the focus. */
  readonly activeDay: DayNumber;
  /** Days under a drag, or of the draft. */
  readonly marked: MarkedDays | null;
  /** What is being dragged. */
  readonly draggedKey: string | null;
  readonly selectedKey: string | null;
}

export interface DayGridProps {
  readonly label: string;
  readonly className: string;
  /** The days that the grid shows. */
  readonly days: ShownDays;
  readonly occurrences: readonly Occurrence[];
  readonly faceOf: FaceOf;
  readonly zone: string;
  /** The day that takes the focus first. */
  readonly startDay: DayNumber;
  readonly step: DayStep;
  readonly children: (state: DayGridState) => ReactNode;
}

/**
 * A view made of day cells, and all that a person does on days: look, open, walk, drag to create, move and stretch.
 * It listens in one place for all cells; they carry `data-day`, bars `data-key`, `data-ends` and `data-runs`.
 */
export function DayGrid({ label, className, days, occurrences, faceOf, zone, startDay, step, children }: DayGridProps) {
  const container = useRef<HTMLDivElement>(null);
  const selectedKey = useUi((state) => state.selectedKey);
  const select = useUi((state) => state.select);
  const notes = useDayNotes(days.first, days.last);
  const notesInView = useMemo(() => ({ notes, onOpenDay: () => undefined }), [notes]);
  const startDraft = useStartDraft(zone);
  const edits = useOccurrenceEdits();
  const [panel, setPanel] = useState<DayPeekState | null>(null);
  const { peek, lookAt } = useDayPeek();
  const { activeDay, onFocus, walk } = useDayWalk({ container, days, start: startDay, step });
  const { gesture, onPointerDown } = useDayGestures((drop) => finish(drop));

  const held = gesture && heldDays(gesture, occurrences);
  const dragged = gesture && held && draggedDays(gesture, held);
  const marked = useMarkedDays(dragged, zone);

  const draftOn = (first: DayNumber, last: DayNumber, at: DayNumber) => {
    setPanel(null);
    startDraft(first, last, container.current && cellOfDay(container.current, at));
  };
  const openDay = (day: DayNumber) => {
    const cell = container.current && cellOfDay(container.current, day);
    if (!cell) return;
    lookAt(cell, null);
    if (occurrencesOn(day, occurrences).length === 0 && !notes.has(day)) draftOn(day, day, day);
    else setPanel({ day, anchor: cell.getBoundingClientRect() });
  };
  const finish = (drop: DayDrop) => {
    const { gesture: done } = drop;
    if (done.kind === 'create') {
      const { first, last } = draggedDays(done, { first: done.from, last: done.from });
      draftOn(first, last, done.to);
      return;
    }
    const occurrence = occurrences.find(({ key }) => key === done.key);
    if (occurrence) void finishDrag(drop, occurrence, edits);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (walk(event)) return;
    const day = dayOfElement(event.target as Element);
    if (day !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      openDay(day);
    }
    if (event.key === 'Escape') lookAt(event.currentTarget, null);
  };

  return (
    <>
      <div
        ref={container}
        className={className}
        role="grid"
        aria-label={label}
        onPointerDown={(event) => {
          lookAt(event.currentTarget, null);
          onPointerDown(event);
        }}
        onPointerOver={(event) => lookAt(event.currentTarget, dayToLookAt(event.target as Element))}
        onPointerLeave={(event) => lookAt(event.currentTarget, null)}
        onFocus={(event) => {
          onFocus(event);
          if (event.target.matches(':focus-visible')) lookAt(event.currentTarget, dayToLookAt(event.target));
        }}
        onBlur={(event) => lookAt(event.currentTarget, null)}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const target = event.target as Element;
          const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
          const day = dayOfElement(target);
          if (key !== undefined) select(key);
          else if (day !== null) openDay(day);
        }}
        onDoubleClick={(event) => {
          const day = dayOfElement(event.target as Element);
          if (day !== null) draftOn(day, day, day);
        }}
      >
        <NotesContext value={notesInView}>
          {children({
            activeDay,
            marked,
            draggedKey: gesture && gesture.kind !== 'create' ? gesture.key : null,
            selectedKey,
          })}
        </NotesContext>
      </div>
      {peek && !panel && !gesture && (
        <DayPeek
          day={peek.day}
          anchor={peek.anchor}
          occurrences={occurrencesOn(peek.day, occurrences)}
          notes={notes.get(peek.day) ?? NO_NOTES}
          faceOf={faceOf}
        />
      )}
      {panel && (
        <DayPanel
          key={panel.day}
          day={panel.day}
          anchor={panel.anchor}
          occurrences={occurrencesOn(panel.day, occurrences)}
          notes={notes.get(panel.day) ?? NO_NOTES}
          faceOf={faceOf}
          onClose={() => setPanel(null)}
          onCreate={() => draftOn(panel.day, panel.day, panel.day)}
        />
      )}
      {gesture && dragged && <DragTip before={gesture.kind === 'create' ? null : held} after={dragged} />}
    </>
  );
}

/** A day that has something to show; cells with nothing carry neither `data-count` nor `data-notes`. */
function dayToLookAt(element: Element): DayNumber | null {
  return element.closest('[data-count], [data-notes]') ? dayOfElement(element) : null;
}

function heldDays(gesture: DayGesture, occurrences: readonly Occurrence[]): ShownDays | null {
  if (gesture.kind === 'create') return { first: gesture.from, last: gesture.from };
  const occurrence = occurrences.find(({ key }) => key === gesture.key);
  return occurrence ? shownDays(occurrence) : null;
}
