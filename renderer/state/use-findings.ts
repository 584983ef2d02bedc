import { FINDING_SEVERITIES, flaggedKeys, type Finding } from '#shared/findings/finding';
import type { Mute } from '#shared/records/mute';
import { useMemo, useState } from 'react';
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

/** What is found in the plan, without what is over. */
export function useFindings(): Findings {
  const findings = useUi((state) => state.findings);
  const mutes = useRecords('mutes');
  const today = useToday();
  return useMemo(() => {
    const current = (findings ?? []).filter(({ last }) => last >= today).toSorted(byWeight);
    const muteOf = new Map(mutes.map((mute) => [mute.findingId, mute]));
    return {
      checked: findings !== null,
      open: current.filter(({ id }) => !muteOf.has(id)),
      muted: current.flatMap((finding) => {
        const mute = muteOf.get(finding.id);
        return mute ? [{ finding, mute }] : [];
      }),
    };
  }, [findings, mutes, today]);
}

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

const NONE: ReadonlySet<string> = new Set();

/** The occurrences about which something is to be mended; the same set as long as the same are. */
export function useFlaggedKeys(): ReadonlySet<string> {
  const { open } = useFindings();
  const keys = open.flatMap(flaggedKeys);
  const [flagged, setFlagged] = useState(NONE);
  const isSame = keys.every((key) => flagged.has(key)) && new Set(keys).size === flagged.size;
  if (!isSame) setFlagged(new Set(keys));
  return flagged;
}

function byWeight(one: Finding, other: Finding): number {
  const weight = ({ severity }: Finding) => FINDING_SEVERITIES.indexOf(severity);
  return (
    weight(one) - weight(other) || one.first - other.first || one.last - other.last || (one.id < other.id ? -1 : 1)
  );
}
