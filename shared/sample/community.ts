import type { ActivityLine } from '#shared/sample/lines/activity-line';
import type { BaselineLine } from '#shared/sample/lines/baseline-line';
import type { EventLine } from '#shared/sample/lines/event-line';
import type { MilestoneLine } from '#shared/sample/lines/milestone-line';
import type { PolicyLines } from '#shared/sample/lines/policy-lines';
import type { PostLine } from '#shared/sample/lines/post-line';
import type { RegisterLines } from '#shared/sample/lines/register-lines';
import type { SeriesLine } from '#shared/sample/lines/series-line';

/** An invented community and its plan, as its author wrote them down. */
export interface Community {
  readonly name: string;
  readonly hue: number;
  /** Where its publications are found: a name that leads nowhere, RFC 2606. */
  readonly site: string;
  readonly currency: string;
  /** Shown beside the hours of week and day. */
  readonly secondZone: string;
  /** `MM-DD`. */
  readonly holidays: readonly string[];
  readonly registers: RegisterLines;
  readonly series: readonly SeriesLine[];
  readonly events: readonly EventLine[];
  readonly posts: readonly PostLine[];
  readonly activities: readonly ActivityLine[];
  readonly milestones: readonly MilestoneLine[];
  readonly baseline: BaselineLine;
  readonly policy: PolicyLines;
}
