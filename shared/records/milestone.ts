import { z } from 'zod';
import { id, plainDate, text } from '#shared/records/fields';
import { itemBaseFields } from '#shared/records/item-base';
import { planScopeSchema } from '#shared/records/plan-scope';

export const MILESTONE_STAGES = ['idea', 'planned', 'confirmed', 'reached', 'late', 'dropped'] as const;
export const MILESTONE_SHAPES = ['point', 'phase'] as const;

/** How hard a step of somebody's path is, from a vote (1) to a big joint work (5). */
export const DIFFICULTIES = [1, 2, 3, 4, 5] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** A point or a phase of the roadmap: always all-day, never recurring. */
export const milestoneSchema = z.object({
  ...itemBaseFields,
  kind: z.literal('milestone'),
  stage: z.enum(MILESTONE_STAGES),
  shape: z.enum(MILESTONE_SHAPES),
  trackId: id.nullable(),
  scope: planScopeSchema,
  /** What tells that it is reached. */
  criterion: text,
  /** 0 to 100. */
  progress: z.number().int().min(0).max(100),
  aim: z.object({ name: text, value: z.number().nullable() }),
  outcome: z.object({ date: plainDate.nullable(), reason: text }),
  /** Null where nobody said. */
  difficulty: z.literal(DIFFICULTIES).nullable(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** The fields that a milestone adds, empty. */
export const emptyMilestone = {
  kind: 'milestone',
  stage: 'planned',
  shape: 'point',
  trackId: null,
  scope: { kind: 'general' },
  criterion: '',
  progress: 0,
  aim: { name: '', value: null },
  outcome: { date: null, reason: '' },
  difficulty: null,
} satisfies Partial<Milestone>;
