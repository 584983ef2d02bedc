import type { PartnerActivity } from '#shared/records/partner-activity';
import type { StageMark } from '../../ui/stage-pie';

/** How far an activity is, for the pie that stands for its stage. */
export const ACTIVITY_MARKS: Readonly<Record<PartnerActivity['stage'], StageMark>> = {
  idea: { kind: 'idea' },
  talks: { kind: 'share', share: 0.25 },
  agreed: { kind: 'share', share: 0.5 },
  running: { kind: 'share', share: 0.75 },
  done: { kind: 'done' },
  declined: { kind: 'declined' },
};
