import type { Baseline } from '#shared/records/baseline';
import type { MilestoneLine } from '#shared/sample/lines/milestone-line';
import { dayOf, type SampleDay, type SampleTime } from '#shared/sample/sample-time';
import { dateOfDay } from '#shared/time/plain-date';

/** When the community's roadmap was frozen, and under which name. */
export interface BaselineLine {
  readonly name: string;
  readonly on: SampleDay;
}

/** The baseline that the community's roadmap is measured against: each line where it stood before it slipped. */
export function baselineOf({ name, on }: BaselineLine, lines: readonly MilestoneLine[], time: SampleTime): Baseline {
  const general = lines.filter(({ person }) => person === undefined);
  return {
    id: 'baseline',
    name,
    order: 0,
    frozenOn: dateOfDay(dayOf(on, time)),
    scope: { kind: 'general' },
    compared: true,
    dates: general.map((line) => ({
      itemId: line.key,
      first: dateOfDay(dayOf(line.on, time) - (line.slipped ?? 0)),
      last: dateOfDay(dayOf(line.until ?? line.on, time) - (line.slipped ?? 0)),
    })),
  };
}
