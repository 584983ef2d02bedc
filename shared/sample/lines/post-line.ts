import { emptyPlacement, type Placement, type Post } from '#shared/records/post';
import type { Schedule } from '#shared/records/schedule';
import { daysAhead, isPast, itemOf, type ItemLine } from '#shared/sample/lines/item-line';
import { scheduleFrom, type SampleDay, type SampleTime } from '#shared/sample/sample-time';
import type { DayNumber } from '#shared/time/plain-date';

/** Reach, reactions, comments, shares, clicks. */
type Figures = readonly [number, number, number, number, number];

/** What a post is to an event, which one, and how many days from it: before its first day, or after its last one. */
export type Tie = readonly [type: 'announces' | 'reminds' | 'recaps', event: string, days: number];

/** What a post is in one channel: its own time and text, and its figures once it is out. */
export interface PlacementLine {
  readonly at?: string;
  readonly body?: string;
  readonly figures?: Figures;
}

/** One post, on a day or about an event. Left without either, it is an idea for later. */
export interface PostLine extends ItemLine {
  readonly on?: SampleDay | Tie;
  readonly at?: string;
  readonly format?: Post['format'];
  readonly pillar?: string;
  readonly purpose?: Post['purpose'];
  readonly body?: string;
  /** By channel. */
  readonly where: Readonly<Record<string, PlacementLine>>;
  /** While it is ahead; how far it is follows from how near its day is otherwise. */
  readonly stage?: 'idea' | 'draft' | 'review' | 'scheduled';
  readonly cancelled?: true;
  readonly hold?: readonly [person: string, reason: string];
}

/** The post of a line on its day, with its links and figures when it is out. */
export function postOf(line: PostLine, day: DayNumber | null, site: string, time: SampleTime): Post {
  const schedule = day === null ? null : scheduleFrom(day, { at: line.at ?? '10:00', minutes: 0 }, time);
  const stage = stageOf(line, schedule, time);
  return {
    ...itemOf('post', line, schedule, time),
    stage,
    format: line.format ?? 'text',
    pillarId: line.pillar ?? null,
    purpose: line.purpose ?? null,
    body: line.body ?? '',
    placements: Object.entries(line.where).map(([channelId, { at, body, figures }]): Placement => {
      const planned = {
        ...emptyPlacement(channelId),
        schedule: day === null || at === undefined ? null : scheduleFrom(day, { at, minutes: 0 }, time),
        body: body ?? null,
      };
      return stage === 'published'
        ? { ...planned, publishedLink: `${site}/${channelId}/${line.key}`, figures: figuresOf(figures) }
        : planned;
    }),
    hold: line.hold && stage !== 'published' ? { personId: line.hold[0], reason: line.hold[1] } : null,
  };
}

function figuresOf(figures: Figures | undefined): Placement['figures'] {
  if (figures === undefined) return emptyPlacement('').figures;
  const [reach, reactions, comments, shares, clicks] = figures;
  return { reach, reactions, comments, shares, clicks };
}

function stageOf(line: PostLine, schedule: Schedule | null, time: SampleTime): Post['stage'] {
  if (schedule === null) return 'idea';
  if (line.cancelled) return 'cancelled';
  if (isPast(schedule, time)) return 'published';
  const days = daysAhead(schedule, time);
  if (line.stage) return line.stage;
  if (days <= 4) return 'scheduled';
  if (days <= 12) return 'review';
  return days <= 35 ? 'draft' : 'idea';
}
