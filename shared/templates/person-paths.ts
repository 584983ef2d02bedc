import type { Translate } from '#shared/i18n/translate';
import type { FunnelPart } from '#shared/people/funnel';
import type { Difficulty } from '#shared/records/milestone';
import { plainItem, type RelativeItem, type RelativePlan } from '#shared/templates/relative-plan';

/** Who sees to a step: the path is of one person, but others take them by the hand. */
type PathRole = 'manager' | 'mentor' | 'events' | 'self';

/** A step of a person's path: its days from the start, the part of the funnel that it belongs to, how hard it is. */
interface PathStep {
  readonly id: string;
  readonly day: number;
  readonly lastDay?: number;
  readonly part: FunnelPart;
  readonly role: PathRole;
  readonly difficulty: Difficulty;
}

/** The first month of somebody new, from the day on which they came. */
const NEWCOMER = [
  { id: 'greeting', day: 0, part: 'observer', role: 'manager', difficulty: 1 },
  { id: 'introduction', day: 1, part: 'observer', role: 'mentor', difficulty: 1 },
  { id: 'message', day: 3, part: 'observer', role: 'mentor', difficulty: 2 },
  { id: 'vote', day: 7, part: 'engaged', role: 'manager', difficulty: 1 },
  { id: 'event', day: 14, part: 'engaged', role: 'events', difficulty: 2 },
  { id: 'content', day: 21, part: 'engaged', role: 'self', difficulty: 3 },
  { id: 'role', day: 30, part: 'promoter', role: 'manager', difficulty: 4 },
] as const satisfies readonly PathStep[];

/** From the simple to the complex: each step asks a little more than the one before. */
const LADDER = [
  { id: 'poll', day: 0, part: 'engaged', role: 'manager', difficulty: 1 },
  { id: 'talk', day: 7, part: 'engaged', role: 'mentor', difficulty: 2 },
  { id: 'clean-up', day: 21, part: 'engaged', role: 'events', difficulty: 3 },
  { id: 'own-event', day: 35, lastDay: 56, part: 'promoter', role: 'mentor', difficulty: 4 },
  { id: 'joint-work', day: 57, lastDay: 100, part: 'promoter', role: 'manager', difficulty: 5 },
] as const satisfies readonly PathStep[];

/** From a member who takes part to one who brings others. */
const AMBASSADOR = [
  { id: 'agreement', day: 0, part: 'engaged', role: 'manager', difficulty: 2 },
  { id: 'story', day: 10, part: 'engaged', role: 'self', difficulty: 3 },
  { id: 'mentor', day: 14, lastDay: 45, part: 'promoter', role: 'self', difficulty: 3 },
  { id: 'guests', day: 46, part: 'promoter', role: 'self', difficulty: 4 },
  { id: 'meeting', day: 60, part: 'promoter', role: 'events', difficulty: 5 },
] as const satisfies readonly PathStep[];

/** Seven milestones for somebody new. */
export function newcomerPath(t: Translate): RelativePlan {
  return pathOf(t, NEWCOMER, (id) => ({
    title: t(`newcomer.${id}`),
    criterion: t(`newcomer.${id}.criterion`),
  }));
}

/** Five steps, each harder than the one before and after it is over. */
export function ladderPath(t: Translate): RelativePlan {
  return oneAfterAnother(
    pathOf(t, LADDER, (id) => ({
      title: t(`ladder.${id}`),
      criterion: t(`ladder.${id}.criterion`),
    })),
  );
}

/** From taking part to bringing others. */
export function ambassadorPath(t: Translate): RelativePlan {
  return oneAfterAnother(
    pathOf(t, AMBASSADOR, (id) => ({
      title: t(`ambassador.${id}`),
      criterion: t(`ambassador.${id}.criterion`),
    })),
  );
}

function pathOf<Id extends string>(
  t: Translate,
  steps: readonly (PathStep & { readonly id: Id })[],
  wordsOf: (id: Id) => Pick<RelativeItem, 'title' | 'criterion'>,
): RelativePlan {
  const items = steps.map(({ id, day, lastDay, part, role, difficulty }): RelativeItem => ({
    ...plainItem,
    ...wordsOf(id),
    id,
    kind: lastDay === undefined ? 'milestone' : 'phase',
    notes: t('readyPlan.role', { role: t(`pathRole.${role}`) }),
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
