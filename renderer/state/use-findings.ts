import { FINDING_SEVERITIES, flaggedKeys, type Finding } from '#shared/findings/finding';
import { muteFinder } from '#shared/findings/muted';
import type { Mute } from '#shared/records/mute';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useRecords } from '../data/plan-context';
import { useUi } from './ui-store';
import { useToday } from './use-today';

/** A finding that is hidden, with the reason. */
export interface MutedFinding {
  readonly finding: Finding;
  readonly mute: Mute;
}

export interface Findings {
  /** False until the plan was looked at for the first time. */
  readonly checked: boolean;
  /** What is to be mended, the weightiest first, then by date. What is over is history and left out. */
  readonly open: readonly Finding[];
  readonly muted: readonly MutedFinding[];
}

/** What is found in the plan, without what is over: the same object for all who ask, until something changes. */
export function useFindings(): Findings {
  const findings = useUi((state) => state.findings);
  const mutes = useRecords('mutes');
  return sortedOut(findings, mutes, useToday());
}

const sortedOut = rememberLast(
  (_: unknown, found: readonly Finding[] | null, mutes: readonly Mute[], today: DayNumber): Findings => {
    const current = (found ?? []).filter(({ last }) => last >= today).toSorted(byWeight);
    const muteOf = muteFinder(mutes);
    return {
      checked: found !== null,
      open: current.filter((finding) => !muteOf(finding)),
      muted: current.flatMap((finding) => {
        const mute = muteOf(finding);
        return mute ? [{ finding, mute }] : [];
      }),
    };
  },
);

/** The same as far ahead as findings are listed. */
export function useListedFindings(): Findings {
  const { checked, open, muted } = useFindings();
  const horizon = useUi((state) => state.findingHorizon);
  const today = useToday();
  return useMemo(() => {
    const last = horizon === null ? Infinity : today + horizon;
    return {
      checked,
      open: open.filter(({ first }) => first <= last),
      muted: muted.filter(({ finding }) => finding.first <= last),
    };
  }, [checked, open, muted, horizon, today]);
}

/** What is marked in the views. */
interface Flags {
  /** The occurrences about which something is to be mended. */
  readonly keys: ReadonlySet<string>;
  /** How much is found on a day: about what begins on it, or about a period that begins with it. */
  readonly days: ReadonlyMap<DayNumber, number>;
}

/** The same marks as long as what they say is the same: views are drawn anew when they change. */
const flagsOf = rememberLast((before: Flags | null, open: readonly Finding[]): Flags => {
  const days = new Map<DayNumber, number>();
  for (const { first, subject } of open) if (subject.kind !== 'rule') days.set(first, (days.get(first) ?? 0) + 1);
  const keys = new Set(open.flatMap(flaggedKeys));
  return {
    keys: before && isSameSet(keys, before.keys) ? before.keys : keys,
    days: before && isSameCount(days, before.days) ? before.days : days,
  };
});

/** The occurrences about which something is to be mended. */
export function useFlaggedKeys(): ReadonlySet<string> {
  return flagsOf(useFindings().open).keys;
}

/** How much is found on a day, of the days on which something is. */
export function useFlaggedDays(): ReadonlyMap<DayNumber, number> {
  return flagsOf(useFindings().open).days;
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}

function isSameCount(one: ReadonlyMap<DayNumber, number>, other: ReadonlyMap<DayNumber, number>): boolean {
  return one.size === other.size && [...one].every(([day, count]) => other.get(day) === count);
}

/** Answers anew only for other arguments than the last ones, and is told what it answered then: a window shows one plan. */
function rememberLast<Given extends readonly unknown[], Answer>(
  answer: (before: Answer | null, ...given: Given) => Answer,
) {
  let last: { readonly given: Given; readonly answer: Answer } | null = null;
  return (...given: Given): Answer => {
    if (!last || last.given.some((value, index) => value !== given[index]))
      last = { given, answer: answer(last?.answer ?? null, ...given) };
    return last.answer;
  };
}

function byWeight(one: Finding, other: Finding): number {
  const weight = ({ severity }: Finding) => FINDING_SEVERITIES.indexOf(severity);
  return (
    weight(one) - weight(other) || one.first - other.first || one.last - other.last || (one.id < other.id ? -1 : 1)
  );
}
