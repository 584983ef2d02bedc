import { ownSpan } from '#shared/plan/occurrence';
import type { PartnerActivity } from '#shared/records/partner-activity';
import type { Schedule } from '#shared/records/schedule';
import { daysAhead, isPast, itemOf, type ItemLine } from '#shared/sample/lines/item-line';
import { firstDayOf, scheduleFrom, type SampleDay, type SampleTime } from '#shared/sample/sample-time';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';

type PromiseLine = readonly [text: string, days: number, late?: 'late'];

/** Something done with partners. Left without a day, it is an idea for later. */
export interface ActivityLine extends ItemLine {
  readonly on?: SampleDay;
  readonly at?: string;
  readonly minutes?: number;
  readonly days?: number;
  readonly with: readonly string[];
  readonly type: PartnerActivity['type'];
  /** While it is ahead; what is agreed and has begun is running. */
  readonly stage?: 'idea' | 'talks' | 'agreed';
  readonly declined?: true;
  /** What each side has promised, and how many days after the first day (negative: before it) it is due; `late` is not done yet. */
  readonly gives?: readonly PromiseLine[];
  readonly gets?: readonly PromiseLine[];
  /** Told once it is over. */
  readonly result?: string;
  readonly reach?: number;
  readonly leads?: number;
}

/** The partner activity of a line, with what is known of it today. */
export function activityOf(line: ActivityLine, time: SampleTime): PartnerActivity {
  const schedule = line.on === undefined ? null : scheduleFrom(firstDayOf(line.on, line, time), line, time);
  const activity: PartnerActivity = {
    ...itemOf('activity', line, schedule, time),
    partnerIds: [...line.with],
    type: line.type,
    stage: stageOf(line, schedule, time),
    obligations: schedule === null ? [] : obligationsOf(line, ownSpan(schedule).firstDay, time),
  };
  if (activity.stage !== 'done') return activity;
  const figures = { reach: line.reach ?? null, leads: line.leads ?? null };
  return { ...activity, result: line.result ?? '', figures };
}

/** What was due is done on its day, but for what is late; what one partner has not to do with is the first one's. */
function obligationsOf(
  { key, with: partnerIds, owner, gives = [], gets = [] }: ActivityLine,
  firstDay: DayNumber,
  { today }: SampleTime,
): PartnerActivity['obligations'] {
  const promised = [...gives.map((line) => ['ours', line] as const), ...gets.map((line) => ['theirs', line] as const)];
  return promised.map(([side, [text, days, late]], at) => {
    const due = firstDay + days;
    return {
      id: `${key}-promise-${at + 1}`,
      side,
      text,
      partnerId: partnerIds[0] ?? null,
      ownerId: owner ?? null,
      due: dateOfDay(due),
      doneOn: late === undefined && due < today ? dateOfDay(due) : null,
    };
  });
}

function stageOf(line: ActivityLine, schedule: Schedule | null, time: SampleTime): PartnerActivity['stage'] {
  if (schedule === null) return 'idea';
  if (line.declined) return 'declined';
  if (isPast(schedule, time)) return 'done';
  const stage = line.stage ?? 'agreed';
  return stage === 'agreed' && daysAhead(schedule, time) <= 0 ? 'running' : stage;
}
