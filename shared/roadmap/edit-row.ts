import { editItem } from '#shared/plan/edit-item';
import type { ItemProblem } from '#shared/plan/item-problem';
import { stageFields } from '#shared/plan/stage-fields';
import { fail, ok, type Result } from '#shared/kernel/result';
import { MILESTONE_STAGES, type Milestone } from '#shared/records/milestone';
import type { ChangeSet } from '#shared/records/tables';
import type { RoadmapColumn } from '#shared/roadmap/roadmap-rows';
import { withEndAt } from '#shared/roadmap/swap-ends';
import { readDay } from '#shared/time/day-text';
import { dateOfDay, dayNumber, type DayNumber } from '#shared/time/plain-date';

/** The columns that are edited in their cells. */
export type EditedColumn = Exclude<RoadmapColumn, 'kind' | 'days' | 'slip'>;

/** What an edited cell does to the plan; `swapped` where the two ends of a phase changed places for it. */
export interface RowEdit {
  readonly changes: ChangeSet;
  readonly swapped: boolean;
}

export type RowProblem =
  | { readonly kind: 'not-a-day' }
  | { readonly kind: 'not-a-percentage' }
  | { readonly kind: 'item'; readonly problem: ItemProblem };

const MOST_PERCENT = 100;

/** Reads what was typed into a cell, or chosen in it, and gives the change. An identity that is empty stands for none. */
export function editRow(
  milestone: Milestone,
  column: EditedColumn,
  typed: string,
  today: DayNumber,
): Result<RowEdit, RowProblem> {
  switch (column) {
    case 'title':
    case 'criterion':
      return edited(milestone, { [column]: typed.trim() });
    case 'track':
      return edited(milestone, { trackId: typed || null });
    case 'owner':
      return edited(milestone, { ownerId: typed || null });
    case 'stage': {
      const stage = MILESTONE_STAGES.find((each) => each === typed) ?? milestone.stage;
      return edited(milestone, stageFields(milestone, stage, today));
    }
    case 'progress': {
      const progress = /^\d{1,3}\s*%?$/.test(typed.trim()) ? Number.parseInt(typed, 10) : MOST_PERCENT + 1;
      return progress > MOST_PERCENT ? fail({ kind: 'not-a-percentage' }) : edited(milestone, { progress });
    }
    case 'start':
    case 'end':
      return editDay(milestone, column, typed, today);
  }
}

function editDay(
  milestone: Milestone,
  edge: 'start' | 'end',
  typed: string,
  today: DayNumber,
): Result<RowEdit, RowProblem> {
  const { schedule, shape } = milestone;
  const whole = schedule?.kind === 'all-day' ? schedule : null;
  const near = whole ? dayNumber(edge === 'start' ? whole.first : whole.last) : today;
  const day = readDay(typed, near);
  if (day === null) return fail({ kind: 'not-a-day' });
  const date = dateOfDay(day);
  if (!whole || shape === 'point') return edited(milestone, { schedule: { kind: 'all-day', first: date, last: date } });
  const { schedule: set, swapped } = withEndAt(whole, edge, date);
  return edited(milestone, { schedule: set }, swapped);
}

function edited(
  milestone: Milestone,
  fields: Parameters<typeof editItem>[1],
  swapped = false,
): Result<RowEdit, RowProblem> {
  const changes = editItem(milestone, fields);
  return changes.ok ? ok({ changes: changes.value, swapped }) : fail({ kind: 'item', problem: changes.problem });
}
