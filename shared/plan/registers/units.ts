import { concat } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import { changeEntry } from '#shared/plan/registers/entry-edits';
import { placeEntry } from '#shared/plan/registers/place-entry';
import type { PlanTables } from '#shared/plan/registers/register';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { rewriteReferences } from '#shared/plan/registers/rewrite-references';
import type { Calendar } from '#shared/records/calendar';
import { LONGEST_NAME } from '#shared/records/fields';
import type { ChangeSet } from '#shared/records/tables';

/** The calendars of one region or brand; of the empty unit those that belong to none. */
export interface UnitCalendars {
  readonly unit: string;
  readonly calendars: readonly Calendar[];
}

/** The calendars by their units, each unit where its first calendar stands; those without one come last. */
export function calendarsByUnit(calendars: readonly Calendar[]): readonly UnitCalendars[] {
  const units = new Map<string, Calendar[]>();
  for (const calendar of calendars) units.set(calendar.unit, [...(units.get(calendar.unit) ?? []), calendar]);
  const named = [...units].filter(([unit]) => unit !== '');
  const rest = units.get('');
  return [...named, ...(rest ? [['', rest] as const] : [])].map(([unit, each]) => ({ unit, calendars: each }));
}

/** Gives a unit another name, in its calendars and wherever it is asked for. Under the name of another unit the two are one. */
export function renameUnit(plan: PlanTables, unit: string, name: string): Result<ChangeSet, RegisterProblem> {
  const trimmed = name.trim();
  if (trimmed === '') return fail({ kind: 'name-empty' });
  if (trimmed.length > LONGEST_NAME) return fail({ kind: 'name-too-long', longest: LONGEST_NAME });
  return ok(rewriteReferences(plan, 'units', (each) => (each === unit ? trimmed : each)));
}

/** Moves a calendar into a unit, to stand right before another calendar, or (null) after all. */
export function placeCalendar(
  plan: PlanTables,
  id: string,
  unit: string,
  beforeId: string | null,
): Result<ChangeSet, RegisterProblem> {
  const never = () => {
    throw new Error('Calendars have records.');
  };
  const inUnit = changeEntry(plan, 'calendars', id, { unit: unit.trim() }, never);
  if (!inUnit.ok) return inUnit;
  const placed = placeEntry(plan, 'calendars', id, beforeId, never);
  return placed.ok ? ok(concat(inUnit.value, placed.value)) : placed;
}
