import type { Translate } from '#shared/i18n/translate';
import type { FunnelPart } from '#shared/people/funnel';
import type { Difficulty } from '#shared/records/milestone';
import { plainItem, type RelativeItem, type RelativePlan } from '#shared/templates/relative-plan';

/** A step of a person's path: its days from the start, the part of the funnel that it belongs to, how hard it is. */
interface PathStep {
  readonly id: string;
  readonly day: number;
  readonly lastDay?: number;
  readonly part: FunnelPart;
  readonly difficulty: Difficulty;
}

/** The first month of somebody new, from the day on which they came. */
const NEWCOMER = [
  { id: 'greeting', day: 0, part: 'observer', difficulty: 1 },
  { id: 'introduction', day: 1, part: 'observer', difficulty: 1 },
  { id: 'message', day: 3, part: 'observer', difficulty: 2 },
  { id: 'vote', day: 7, part: 'engaged', difficulty: 1 },
  { id: 'event', day: 14, part: 'engaged', difficulty: 2 },
  { id: 'content', day: 21, part: 'engaged', difficulty: 3 },
  { id: 'role', day: 30, part: 'promoter', difficulty: 4 },
] as const satisfies readonly PathStep[];

/** From the simple to the complex: each step asks a little more than the one before. */
const LADDER = [
  { id: 'poll', day: 0, part: 'engaged', difficulty: 1 },
  { id: 'talk', day: 7, part: 'engaged', difficulty: 2 },
  { id: 'clean-up', day: 21, part: 'engaged', difficulty: 3 },
  { id: 'own-event', day: 35, lastDay: 56, part: 'promoter', difficulty: 4 },
  { id: 'joint-work', day: 57, lastDay: 100, part: 'promoter', difficulty: 5 },
] as const satisfies readonly PathStep[];

/** From a member who takes part to one who brings others. */
const AMBASSADOR = [
  { id: 'agreement', day: 0, part: 'engaged', difficulty: 2 },
  { id: 'story', day: 10, part: 'engaged', difficulty: 3 },
  { id: 'mentor', day: 14, lastDay: 45, part: 'promoter', difficulty: 3 },
  { id: 'guests', day: 46, part: 'promoter', difficulty: 4 },
  { id: 'meeting', day: 60, part: 'promoter', difficulty: 5 },
] as const satisfies readonly PathStep[];

/** Seven milestones for somebody new. */
export function newcomerPath(t: Translate): RelativePlan {
  return pathOf(NEWCOMER, (id) => t(`newcomer.${id}`));
}

/** Five steps, each harder than the one before and after it is over. */
export function ladderPath(t: Translate): RelativePlan {
  return oneAfterAnother(pathOf(LADDER, (id) => t(`ladder.${id}`)));
}

/** From taking part to bringing others. */
export function ambassadorPath(t: Translate): RelativePlan {
  return oneAfterAnother(pathOf(AMBASSADOR, (id) => t(`ambassador.${id}`)));
}

function pathOf<Id extends string>(
  steps: readonly (PathStep & { readonly id: Id })[],
  titleOf: (id: Id) => string,
): RelativePlan {
  const items = steps.map(({ id, day, lastDay, part, difficulty }): RelativeItem => ({
    ...plainItem,
    id,
    kind: lastDay === undefined ? 'milestone' : 'phase',
    title: titleOf(id),
    day,
    lastDay: lastDay ?? day,
    trackId: part,
    difficulty,
  }));
  return { tracks: [], items };
}

function oneAfterAnother({ tracks, items }: RelativePlan): RelativePlan {
  return {
    tracks,
    items: items.map((item, at) => ({ ...item, after: items.slice(Math.max(at - 1, 0), at).map(({ id }) => id) })),
  };
}
