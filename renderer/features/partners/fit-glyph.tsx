import { TriangleAlert } from 'lucide-react';
import { FIT_CRITERIA, HIGHEST_SCORE, type FitScores } from '#shared/records/partner';
import { useTranslate } from '../../state/use-translate';

const SLOT = { width: 6, height: 22, gap: 2.5 };
const WIDTH = FIT_CRITERIA.length * SLOT.width + (FIT_CRITERIA.length - 1) * SLOT.gap;
/** The ends of the notch that stand out at either side. */
const TICK = 3;
const HIGHEST_FIT = 100;

interface Props {
  readonly scores: FitScores;
  /** The fit, 0 to 100; null is not scored. */
  readonly fit: number | null;
  /** The least that the policy asks for; null is nothing. */
  readonly minimum: number | null;
  readonly scale?: number;
}

/**
 * The four criteria as columns in their fixed order, each filled as high as its score; one that is not scored is dashed.
 * The minimum is a notch through all of them, and below it they are hollow.
 */
export function FitGlyph({ scores, fit, minimum, scale = 1 }: Props) {
  const notch = minimum === null ? null : SLOT.height * (1 - minimum / HIGHEST_FIT);
  return (
    <svg
      className={`fit-glyph ${isUnder(fit, minimum) ? 'is-under' : ''}`}
      width={(WIDTH + 2 * TICK) * scale}
      height={(SLOT.height + 1) * scale}
      viewBox={`${-TICK} -0.5 ${WIDTH + 2 * TICK} ${SLOT.height + 1}`}
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
      {notch !== null && (
        <>
          <line className="fit-notch" x1={0} x2={WIDTH} y1={notch} y2={notch} />
          <path className="fit-ticks" d={`M${-TICK} ${notch}H-0.5M${WIDTH + 0.5} ${notch}h${TICK}`} />
        </>
      )}
    </svg>
  );
}

/** A partner's fit in a line: the glyph, the number, and a triangle under the minimum. */
export function FitFigure(props: Omit<Props, 'scale'>) {
  const t = useTranslate();
  const { fit, minimum } = props;
  const under = isUnder(fit, minimum) ? t('partners.fit-under', { minimum: minimum ?? 0 }) : null;
  return (
    <span className={`fit-cell ${under === null ? '' : 'is-under'}`}>
      <FitGlyph {...props} />
      <span>{fit === null ? '–' : Math.round(fit)}</span>
      {under !== null && (
        <span className="partner-warning" title={under}>
          <TriangleAlert size={13} aria-label={under} />
        </span>
      )}
    </span>
  );
}

/** Nobody is under a minimum by what nobody has scored. */
export function isUnder(fit: number | null, minimum: number | null): boolean {
  return fit !== null && minimum !== null && fit < minimum;
}
