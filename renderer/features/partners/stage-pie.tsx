import type { PartnerActivity } from '#shared/records/partner-activity';

type Stage = PartnerActivity['stage'];

const SHARES: Readonly<Record<Stage, number>> = {
  idea: 0,
  talks: 0.25,
  agreed: 0.5,
  running: 0.75,
  done: 1,
  declined: 0,
};
const RADIUS = 3;
const AROUND = 2 * Math.PI * RADIUS;

/** A stage as a pie that fills: a dashed ring, quarters, a full disc with a tick; what was declined is crossed. */
export function StagePie({ stage }: { readonly stage: Stage }) {
  return (
    <svg className={`stage-pie is-${stage}`} width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      <circle className="stage-ring" cx={7} cy={7} r={6} />
      <circle
        className="stage-share"
        cx={7}
        cy={7}
        r={RADIUS}
        strokeWidth={2 * RADIUS}
        strokeDasharray={`${SHARES[stage] * AROUND} ${AROUND}`}
        transform="rotate(-90 7 7)"
      />
      {stage === 'done' && <path className="stage-tick" d="M4.2 7.2 6.2 9.2 9.9 5.2" />}
      {stage === 'declined' && <path className="stage-cross" d="M5 5 9 9M9 5 5 9" />}
    </svg>
  );
}
