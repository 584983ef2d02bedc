import type { Standing } from '#shared/people/standings';
import { SCREEN_SIZES } from '#shared/roadmap/roadmap-sizes';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useRoadmapWindow } from '../../state/roadmap-place';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { useElementSize } from '../../ui/use-element-size';
import { EverybodyRow, ROW_HEIGHT } from './everybody-row';
import { RoadmapHead } from './roadmap-head';
import { useHeadLayout, useRoadmapSheet } from './use-roadmap-layout';
import { useWindowGestures } from './use-window-gestures';
import './roadmap-picture.css';

interface Props {
  /** At least one. */
  readonly rows: readonly Standing[];
}

/** Left of the days: who it is and which step; less where there is little room for the days. */
const COLUMN = 344;
const NARROW_COLUMN = 176;
const NARROW = 860;
/** Drawn beyond what is seen, above and below. */
const OVERSCAN = 4;
const NO_EVENTS = { keyEvents: [] };

/** A row for each, all under one calendar: only those in sight are drawn. One stop of Tab; arrows walk the rows. */
export function EverybodyRows({ rows }: Props) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useElementSize(scroller);
  const window = useRoadmapWindow();
  const today = useToday();
  const column = room && room.width < NARROW ? NARROW_COLUMN : COLUMN;
  const screen = useRoadmapSheet(room);
  const sheet = useMemo(
    () => screen && { ...screen, sizes: { ...SCREEN_SIZES, trackColumn: column } },
    [screen, column],
  );
  const head = useHeadLayout(NO_EVENTS, window, sheet);
  const [top, setTop] = useState(0);
  const [activeAt, setActiveAt] = useState(0);
  const isWalking = useRef(false);
  useLayoutEffect(() => {
    // the row that had the focus may be gone by now
    if (isWalking.current)
      scroller.current!.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    isWalking.current = false;
  }, [activeAt]);
  useWindowGestures(frame, window, head?.scale ?? null);

  const first = Math.max(0, Math.min(top, rows.length) - OVERSCAN);
  const shown = rows.slice(first, first + Math.ceil((room?.height ?? 0) / ROW_HEIGHT) + 2 * OVERSCAN);
  const active = Math.min(activeAt, rows.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const target = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (target === undefined || !rows[target]) return;
    event.preventDefault();
    event.stopPropagation();
    setActiveAt(target);
    const element = scroller.current!;
    const least = (target + 1) * ROW_HEIGHT - element.clientHeight;
    element.scrollTop = Math.max(least, Math.min(element.scrollTop, target * ROW_HEIGHT));
    setTop(Math.floor(element.scrollTop / ROW_HEIGHT));
    isWalking.current = true;
  };
  return (
    <div ref={frame} className="roadmap-picture everybody">
      {head && room && (
        <RoadmapHead layout={head} width={room.width} note={t('roadmap.everybody-count', { count: rows.length })} />
      )}
      <div
        ref={scroller}
        className="roadmap-body"
        onScroll={({ currentTarget }) => setTop(Math.floor(currentTarget.scrollTop / ROW_HEIGHT))}
      >
        {head && sheet && (
          <ul aria-label={t('roadmap.everybody')} style={{ height: rows.length * ROW_HEIGHT }} onKeyDown={onKeyDown}>
            {shown.map((standing, at) => (
              <EverybodyRow
                key={standing.person.id}
                standing={standing}
                at={first + at}
                count={rows.length}
                isActive={first + at === active}
                onFocus={setActiveAt}
                head={head}
                sheet={sheet}
                today={today}
              />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
