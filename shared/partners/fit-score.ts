import { FIT_CRITERIA, HIGHEST_SCORE, type FitCriterion, type FitScores } from '#shared/records/partner';
import type { FitWeights } from '#shared/records/settings';

/** What one criterion brings to a partner's fit. */
export interface FitPart {
  readonly criterion: FitCriterion;
  /** 0 to 5; null when it is not scored. */
  readonly score: number | null;
  /** Its share in the whole, 0 to 100: of what is scored. */
  readonly share: number;
  /** What it adds to the fit, of at most `share`. */
  readonly points: number;
}

export interface Fit {
  /** 0 to 100, unrounded; null when nothing that counts is scored. */
  readonly value: number | null;
  readonly parts: readonly FitPart[];
}

/**
 * How well a partner fits, and what that is made of. What is not scored counts neither for nor against: the weights of
 * the scored criteria make up the whole, so only their proportions matter.
 */
export function fitOf(scores: FitScores, weights: FitWeights): Fit {
  const scored = FIT_CRITERIA.filter((criterion) => scores[criterion] !== null);
  const whole = scored.reduce((sum, criterion) => sum + weights[criterion], 0);
  const parts = FIT_CRITERIA.map((criterion): FitPart => {
    const score = scores[criterion];
    const share = score === null || whole === 0 ? 0 : (weights[criterion] / whole) * 100;
    return { criterion, score, share, points: ((score ?? 0) / HIGHEST_SCORE) * share };
  });
  return { value: whole === 0 ? null : parts.reduce((sum, { points }) => sum + points, 0), parts };
}
