import { FIT_CRITERIA, HIGHEST_SCORE, type FitScores } from '#shared/records/partner';

const SLOT = { width: 6, height: 22, gap: 2.5 };
const WIDTH = FIT_CRITERIA.length * SLOT.width + (FIT_CRITERIA.length - 1) * SLOT.gap;

/** The four criteria as columns in their fixed order, each filled as high as its score; one that is not scored is dashed. */
export function FitGlyph({ scores, scale = 1 }: { readonly scores: FitScores; readonly scale?: number }) {
  return (
    <svg
      className="fit-glyph"
      width={(WIDTH + 1) * scale}
      height={(SLOT.height + 1) * scale}
      viewBox={`-0.5 -0.5 ${WIDTH + 1} ${SLOT.height + 1}`}
      aria-hidden="true"
    >
      {FIT_CRITERIA.map((criterion, at) => {
        const score = scores[criterion];
        const x = at * (SLOT.width + SLOT.gap);
        const filled = ((score ?? 0) / HIGHEST_SCORE) * SLOT.height;
        return (
          <g key={criterion}>
            <rect
              className={score === null ? 'fit-slot is-unscored' : 'fit-slot'}
              x={x}
              y={0}
              width={SLOT.width}
              height={SLOT.height}
            />
            <rect className="fit-fill" x={x} y={SLOT.height - filled} width={SLOT.width} height={filled} />
          </g>
        );
      })}
    </svg>
  );
}
