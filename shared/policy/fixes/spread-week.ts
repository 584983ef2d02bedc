import type { Finding, FindingFact } from '#shared/findings/finding';
import type { Identified } from '#shared/kernel/change-set';
import { ownSpan, shiftSchedule } from '#shared/plan/occurrence';
import { PolicyChecker, type Touched } from '#shared/policy/policy-checker';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { statusOf } from '#shared/records/status';
import type { DayNumber } from '#shared/time/plain-date';

/** One item of a crowded period, and where it goes. */
export interface Move {
  readonly item: Item;
  readonly to: Schedule;
}

/** Rules that a move may break look no further than this. */
const DAYS_AROUND = 130;
const FURTHEST_MOVE = 14;

type Dated = Item & { readonly schedule: Schedule };

/**
 * The moves that take a crowded period down to what is asked: as few as there is too much, each as short as can be, and
 * none that breaks another rule or goes into the past. Null when there are no such moves within two weeks. Dates of series
 * and what is done stay.
 */
export function spreadWeek(finding: Finding, plan: Touched, today: DayNumber): readonly Move[] | null {
  if (finding.fact.kind !== 'too-many') return null;
  const window = { first: finding.first - DAYS_AROUND, last: finding.last + DAYS_AROUND };
  const checker = new PolicyChecker({ window, today });
  checker.take(plan);
  const known = new Map(checker.findings().map(({ id, fact }) => [id, excessOf(fact)]));
  let left = movable(finding, plan, today);
  const moves: Move[] = [];
  let count = finding.fact.found;
  while (count > finding.fact.asked) {
    const move = shortestMove(left, checker, { finding, known, count, today });
    if (!move) return null;
    moves.push(move);
    left = left.filter(({ id }) => id !== move.item.id);
    count -= 1;
  }
  return moves;
}

interface Crowd {
  readonly finding: Finding;
  /** How much was amiss before anything moved, by what is found. */
  readonly known: ReadonlyMap<string, number>;
  readonly count: number;
  readonly today: DayNumber;
}

function movable({ keys }: Finding, plan: Touched, today: DayNumber): readonly Dated[] {
  return keys.flatMap((key) => {
    const item = plan.get('items')?.get(key) as Item | undefined;
    const isFree = item && item.rule === null && item.seriesId === null && statusOf(item) !== 'done';
    return isFree && item.schedule !== null && ownSpan(item.schedule).firstDay >= today ? [item as Dated] : [];
  });
}

/** Tries the shortest moves first. What is tried and found wanting is put back. */
function shortestMove(items: readonly Dated[], checker: PolicyChecker, crowd: Crowd): Move | null {
  for (let distance = 1; distance <= FURTHEST_MOVE; distance += 1)
    for (const days of [distance, -distance])
      for (const item of items) {
        const to = shiftSchedule(item.schedule, days, 0);
        if (ownSpan(to).firstDay < crowd.today) continue;
        checker.take(touching({ ...item, schedule: to } as Item));
        if (isBetter(checker.findings(), crowd)) return { item, to };
        checker.take(touching(item));
      }
  return null;
}

/** Is one thing less in the period, and nothing else broken? */
function isBetter(findings: readonly Finding[], { finding, known, count }: Crowd): boolean {
  if (findings.some(({ id, fact }) => excessOf(fact) > (known.get(id) ?? 0))) return false;
  const same = findings.find(({ id }) => id === finding.id);
  return !same || (same.fact.kind === 'too-many' && same.fact.found < count);
}

/** How far something is from what is asked; 1 where it is simply amiss. */
function excessOf(fact: FindingFact): number {
  switch (fact.kind) {
    case 'too-few':
    case 'too-many':
      return Math.abs(fact.found - fact.asked);
    case 'share-under':
    case 'share-over':
      return Math.abs((fact.part / fact.whole) * 100 - fact.asked);
    default:
      return 1;
  }
}

function touching(item: Identified): Touched {
  return new Map([['items', new Map([[item.id, item]])]]);
}
