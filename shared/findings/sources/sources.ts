import type { StandingSource } from '#shared/findings/finding';
import { baseline } from '#shared/findings/sources/baseline';
import { conflicts } from '#shared/findings/sources/conflicts';
import { obligations } from '#shared/findings/sources/obligations';
import { roster } from '#shared/findings/sources/roster';
import { slips } from '#shared/findings/sources/slips';
import type { DaySource, RecordSource } from '#shared/findings/sources/source';

/** What finds on days. */
export const DAY_SOURCES: ReadonlyMap<StandingSource, DaySource> = new Map([
  ['conflicts', conflicts],
  ['roster', roster],
]);

/** What finds in records. */
export const RECORD_SOURCES: ReadonlyMap<StandingSource, RecordSource> = new Map([
  ['obligations', obligations],
  ['slips', slips],
  ['baseline', baseline],
]);
