import { assertNever } from '#shared/kernel/assert-never';
import type { DayNumber } from '#shared/time/plain-date';
import type { CSSProperties } from 'react';
import type { Rect } from '../../../ui/place-panel';
import type { FaceOf } from '../use-face-of';
import { AgendaDayBox } from './agenda-day';
import { QuietMonth, RunningLine, WeekHeading } from './agenda-headings';
import type { AgendaRow } from './agenda-rows';

export interface AgendaRowProps {
  readonly row: AgendaRow;
  /** Between which heights of the list it is drawn. */
  readonly shown: { readonly from: number; readonly to: number };
  readonly faceOf: FaceOf;
  readonly today: DayNumber;
  readonly activeId: string | null;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpenDay: (day: DayNumber, anchor: Rect) => void;
}

/** A part of the agenda at its place. */
export function AgendaRowBox({ row, onOpenDay, ...props }: AgendaRowProps) {
  const style: CSSProperties = { top: row.top, height: row.height };
  switch (row.kind) {
    case 'week':
      return <WeekHeading week={row.week} today={props.today} style={style} />;
    case 'running':
      return <RunningLine {...props} first={row.first} running={row.running} onOpenDay={onOpenDay} style={style} />;
    case 'day':
      return <AgendaDayBox {...props} day={row.day} top={row.top} onOpenDay={onOpenDay} style={style} />;
    case 'quiet':
      return <QuietMonth {...props} first={row.first} running={row.running} onOpenDay={onOpenDay} style={style} />;
    default:
      return assertNever(row);
  }
}
