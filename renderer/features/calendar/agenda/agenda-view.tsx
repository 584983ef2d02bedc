import { occurrencesOn } from '#shared/plan/day-items';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';
import { useMemo, useRef, useState } from 'react';
import { usePlace } from '../../../state/place';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import type { Rect } from '../../../ui/place-panel';
import { DayPanel } from '../day/day-list';
import { useElementSize } from '../../../ui/use-element-size';
import { NotesContext } from '../notes/notes-context';
import { NO_NOTES } from '../notes/use-day-notes';
import { useFaceOf } from '../use-face-of';
import { useStartDraft } from '../use-start-draft';
import { rowsBetween } from './agenda-window';
import { AgendaRowBox } from './agenda-row';
import { rowKey } from './agenda-rows';
import { useAgenda } from './use-agenda';
import { useAgendaScroll } from './use-agenda-scroll';
import { useAgendaWalk } from './use-agenda-walk';
import './agenda.css';

/** Drawn beyond what is seen, in pixels, so that scrolling finds it there. */
const OVERDRAWN = 240;

/** What happens, day after day, by weeks; empty days are left out. It goes on both ways, and only what is seen is drawn. */
export function AgendaView() {
  const view = useRef<HTMLDivElement>(null);
  const size = useElementSize(view);
  return (
    <div ref={view} className="calendar-view">
      {size && <AgendaList height={size.height} />}
    </div>
  );
}

function AgendaList({ height }: { readonly height: number }) {
  const t = useTranslate();
  const { date } = usePlace();
  const { list, visibleIn, notes, zone, today } = useAgenda(height);
  const scroller = useRef<HTMLDivElement>(null);
  const { top, onScroll, visit } = useAgendaScroll(scroller, list, height);
  const { active, ...walk } = useAgendaWalk({ scroller, list, startDay: dayNumber(date), visit });
  const faceOf = useFaceOf();
  const selectedKey = useUi((state) => state.selectedKey);
  const select = useUi((state) => state.select);
  const startDraft = useStartDraft(zone);
  const [panel, setPanel] = useState<{ readonly day: DayNumber; readonly anchor: Rect } | null>(null);

  const notesInView = useMemo(() => ({ notes, onOpenDay: () => undefined }), [notes]);

  const shown = { from: top - OVERDRAWN, to: top + height + OVERDRAWN };
  const pinned = active && (active.top < shown.from || active.top > shown.to) ? active.top : null;
  const rows = rowsBetween(list, shown.from, shown.to);
  const apart = pinned === null ? [] : rowsBetween(list, pinned, pinned + 1);
  return (
    <div ref={scroller} className="agenda" role="region" aria-label={t('agenda.label')} onScroll={onScroll} {...walk}>
      <div className="agenda-list" style={{ height: list.height }}>
        <NotesContext value={notesInView}>
          {[...apart.filter(({ top: at }) => rows.every((row) => row.top !== at)), ...rows].map((row) => (
            <AgendaRowBox
              key={rowKey(row)}
              row={row}
              shown={shown}
              faceOf={faceOf}
              today={today}
              activeId={active?.id ?? null}
              selectedKey={selectedKey}
              onSelect={select}
              onOpenDay={(day, anchor) => setPanel({ day, anchor })}
            />
          ))}
        </NotesContext>
      </div>
      {panel && (
        <DayPanel
          key={panel.day}
          day={panel.day}
          anchor={panel.anchor}
          occurrences={occurrencesOn(panel.day, visibleIn({ first: panel.day, last: panel.day }))}
          notes={notes.get(panel.day) ?? NO_NOTES}
          faceOf={faceOf}
          onClose={() => setPanel(null)}
          onCreate={() => {
            setPanel(null);
            startDraft(panel.day, panel.day, null);
          }}
        />
      )}
    </div>
  );
}
