import { fitOf } from '#shared/partners/fit-score';
import { HIGHEST_SCORE, type FitCriterion, type Partner } from '#shared/records/partner';
import type { KeyboardEvent } from 'react';
import { usePlanSettings } from '../../data/plan-settings';
import { useTranslate } from '../../state/use-translate';
import { FitGlyph, isUnder } from './fit-glyph';
import { useEditPartner } from './use-edit-partner';
import { useFitMinimum } from './use-fit-minimum';

const SCORES = Array.from({ length: HIGHEST_SCORE + 1 }, (_, score) => score);
const PAGE_SCALE = 2.2;

/** The four scores of a partner, and what its fit is made of. */
export function FitEditor({ partner }: { readonly partner: Partner }) {
  const t = useTranslate();
  const edit = useEditPartner(partner.id);
  const { value, parts } = fitOf(partner.fit, usePlanSettings().fitWeights);
  const minimum = useFitMinimum();
  const score = (criterion: FitCriterion, given: number | null) =>
    void edit(({ fit }) => ({ fit: { ...fit, [criterion]: given } }), 'fit');

  return (
    <section className="record-section" aria-label={t('partners.column-fit')}>
      <h3>{t('partners.column-fit')}</h3>
      <div className="fit-whole">
        <FitGlyph scores={partner.fit} fit={value} minimum={minimum} scale={PAGE_SCALE} />
        <span>
          <output className="fit-value" aria-label={t('partners.fit-value')}>
            {value === null ? '–' : Math.round(value)}
          </output>
          <small>{value === null ? t('partners.fit-none') : t('partners.fit-of')}</small>
          {minimum !== null && (
            <small className={isUnder(value, minimum) ? 'is-late' : ''}>
              {t(isUnder(value, minimum) ? 'partners.fit-under' : 'partners.fit-minimum', { minimum })}
            </small>
          )}
        </span>
      </div>
      {parts.map(({ criterion, score: given, share, points }) => (
        <div key={criterion} className="fit-row">
          <span className="fit-name">{t(`fit.${criterion}`)}</span>
          <div
            className="fit-scores"
            role="radiogroup"
            aria-label={t(`fit.${criterion}`)}
            onKeyDown={(event) => stepScore(event, given, (next) => score(criterion, next))}
          >
            {SCORES.map((each) => (
              <button
                key={each}
                type="button"
                role="radio"
                aria-checked={each === given}
                tabIndex={each === (given ?? 0) ? 0 : -1}
                className={given !== null && each <= given ? 'is-filled' : ''}
                title={t('field.score-of', { score: each })}
                aria-label={t('field.score-of', { score: each })}
                onClick={() => score(criterion, each === given ? null : each)}
              >
                {each}
              </button>
            ))}
          </div>
          <small title={t('partners.fit-part', { points: Math.round(points), share: Math.round(share) })}>
            {given === null ? '–' : `${Math.round(points)}/${Math.round(share)}`}
          </small>
        </div>
      ))}
      <p className="record-hint">{t('partners.fit-hint')}</p>
    </section>
  );
}

/** Arrow keys choose, as in every group of radio buttons; Delete takes the score away. */
function stepScore(event: KeyboardEvent<HTMLElement>, given: number | null, choose: (score: number | null) => void) {
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  if (by === undefined && event.key !== 'Delete' && event.key !== 'Backspace') return;
  event.preventDefault();
  event.stopPropagation();
  if (by === undefined) return choose(null);
  const next = Math.min(HIGHEST_SCORE, Math.max(0, (given ?? (by > 0 ? -1 : 1)) + by));
  const button = event.currentTarget.children[next];
  if (button instanceof HTMLElement) button.focus();
  choose(next);
}
