import type { Milestone } from '#shared/records/milestone';
import { isPast, itemOf, type ItemLine } from '#shared/sample/lines/item-line';
import { dayOf, scheduleFrom, type SampleDay, type SampleTime } from '#shared/sample/sample-time';
import { dateOfDay } from '#shared/time/plain-date';

/** A milestone, or a phase when it has an end. */
export interface MilestoneLine extends ItemLine {
  readonly on: SampleDay;
  readonly until?: SampleDay;
  readonly track?: string;
  /** Whose individual plan it belongs to; the community's when left out. */
  readonly person?: string;
  readonly criterion?: string;
  readonly aim?: readonly [name: string, value: number];
  /** What has to be over before it begins. */
  readonly after?: string;
  /** While it is ahead. */
  readonly stage?: 'idea' | 'planned' | 'confirmed';
  /** How far it is while it is ahead or running, in per cent. */
  readonly progress?: number;
  /** Reached that many days after its day, or never, and why. Both lie well in the past. */
  readonly late?: readonly [days: number, reason: string];
  readonly dropped?: string;
  /** By so many days it stands later than in the baseline; earlier where they are less than 0. */
  readonly slipped?: number;
}

/** The milestone or phase of a line, with what became of it when it is over. */
export function milestoneOf(line: MilestoneLine, time: SampleTime): Milestone {
  const first = dayOf(line.on, time);
  const last = line.until === undefined ? first : dayOf(line.until, time);
  const schedule = scheduleFrom(first, { days: last - first + 1 }, time);
  const milestone: Milestone = {
    ...itemOf('milestone', line, schedule, time),
    shape: line.until === undefined ? 'point' : 'phase',
    trackId: line.track ?? null,
    scope: line.person === undefined ? { kind: 'general' } : { kind: 'person', personId: line.person },
    criterion: line.criterion ?? '',
    aim: { name: line.aim?.[0] ?? '', value: line.aim?.[1] ?? null },
    stage: line.stage ?? 'confirmed',
    progress: line.progress ?? 0,
  };
  if (line.dropped !== undefined)
    return { ...milestone, stage: 'dropped', outcome: { date: null, reason: line.dropped } };
  if (!isPast(schedule, time)) return milestone;
  const [days, reason] = line.late ?? [0, ''];
  const outcome = { date: dateOfDay(last + days), reason };
  return { ...milestone, stage: line.late ? 'late' : 'reached', progress: 100, outcome };
}
