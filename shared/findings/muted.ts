import { sourceKey, type Finding } from '#shared/findings/finding';
import type { Mute } from '#shared/records/mute';
import { dayNumber } from '#shared/time/plain-date';

/** Which mute hides a finding: its own, else one of a period that it begins in; undefined for one that is shown. */
export function muteFinder(mutes: readonly Mute[]): (finding: Finding) => Mute | undefined {
  const own = new Map(mutes.filter(({ period }) => period === null).map((mute) => [mute.findingId, mute]));
  const ofPeriods = mutes.flatMap((mute) => {
    if (mute.period === null) return [];
    const { source, first, last } = mute.period;
    return [{ mute, source, first: dayNumber(first), last: dayNumber(last) }];
  });
  return (finding) => own.get(finding.id) ?? ofPeriods.find((period) => isHeldBy(period, finding))?.mute;
}

/** Does a finding belong to a period of a source: does it begin on one of its days? */
export function isHeldBy(
  period: { readonly source: string; readonly first: number; readonly last: number },
  finding: Pick<Finding, 'source' | 'first'>,
): boolean {
  return sourceKey(finding.source) === period.source && finding.first >= period.first && finding.first <= period.last;
}
