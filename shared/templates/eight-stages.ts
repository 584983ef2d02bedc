import type { Translate } from '#shared/i18n/translate';
import { plainItem, type RelativeItem, type RelativePlan } from '#shared/templates/relative-plan';
import { EIGHT_STAGES_TRACK } from '#shared/roadmap/current-stage';

/** The stages of building a community, in days from its launch. One begins when the one before is over. */
const STAGES = [
  { id: 'goals', day: -90, lastDay: -81 },
  { id: 'resources', day: -80, lastDay: -71 },
  { id: 'audience', day: -70, lastDay: -57 },
  { id: 'idea', day: -56, lastDay: -46 },
  { id: 'promotion', day: -45, lastDay: -29 },
  { id: 'launching', day: -28, lastDay: 6 },
  { id: 'content', day: 7, lastDay: 44 },
  { id: 'growth', day: 45, lastDay: 90 },
] as const;

/** What falls within the stages. */
const MILESTONES = [
  { id: 'invitations', day: -28 },
  { id: 'chat', day: -14 },
  { id: 'launch', day: 0 },
  { id: 'ritual', day: 7 },
  { id: 'poll', day: 14 },
  { id: 'contest', day: 30 },
  { id: 'report', day: 90 },
] as const;

const TASKS = [1, 2, 3] as const;

/** The launch of a community in eight stages, each with its checklist, and the milestones within them. */
export function eightStages(t: Translate): RelativePlan {
  const notes = (id: (typeof STAGES | typeof MILESTONES)[number]['id']) =>
    t('readyPlan.role', { role: t(`stages.${id}.role`) });
  const stages = STAGES.map(({ id, day, lastDay }, at): RelativeItem => ({
    ...plainItem,
    id,
    kind: 'phase',
    title: t('readyPlan.numbered', { number: at + 1, title: t(`stages.${id}`) }),
    day,
    lastDay,
    trackId: EIGHT_STAGES_TRACK,
    criterion: t(`stages.${id}.criterion`),
    notes: notes(id),
    checklist: TASKS.map((task) => ({ text: t(`stages.${id}.task-${task}`), dueDays: null })),
    after: at === 0 ? [] : [STAGES[at - 1]!.id],
  }));
  const milestones = MILESTONES.map(({ id, day }): RelativeItem => ({
    ...plainItem,
    id,
    title: t(`stages.${id}`),
    day,
    lastDay: day,
    trackId: EIGHT_STAGES_TRACK,
    criterion: t(`stages.${id}.criterion`),
    notes: notes(id),
  }));
  return {
    tracks: [{ id: EIGHT_STAGES_TRACK, name: t('stages.track'), hue: 4 }],
    items: [...stages, ...milestones].toSorted((one, other) => one.day - other.day),
  };
}
