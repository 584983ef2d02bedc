import './stage-pie.css';

/** How far a stage is: begun not yet, a share of the way, done, or turned down. */
export type StageMark =
  | { readonly kind: 'idea' }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'declined' };

const RADIUS = 3;
const AROUND = 2 * Math.PI * RADIUS;

/** A stage as a pie that fills: a dashed ring, quarters, a full disc with a tick; what was declined is crossed. */
export function StagePie({ mark }: { readonly mark: StageMark }) {
  const share = mark.kind === 'share' ? mark.share : mark.kind === 'done' ? 1 : 0;
  return (
    <svg className={`stage-pie is-${mark.kind}`} width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      <circle className="stage-ring" cx={7} cy={7} r={6} />
      <circle
        className="stage-share"
        cx={7}
        cy={7}
        r={RADIUS}
        strokeWidth={2 * RADIUS}
        strokeDasharray={`${share * AROUND} ${AROUND}`}
        transform="rotate(-90 7 7)"
      />
      {mark.kind === 'done' && <path className="stage-tick" d="M4.2 7.2 6.2 9.2 9.9 5.2" />}
      {mark.kind === 'declined' && <path className="stage-cross" d="M5 5 9 9M9 5 5 9" />}
    </svg>
  );
}
