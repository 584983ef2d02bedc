import { FIT_CRITERIA } from '#shared/records/partner';
import { useTranslate } from '../../state/use-translate';
import { FitGlyph } from './fit-glyph';
import { useFitMinimum } from './use-fit-minimum';

const SHOWN = { audience: 5, category: 4, price: 4, reputation: 3 } as const;

/** What the signs of the register mean. */
export function RegisterLegend() {
  const t = useTranslate();
  const minimum = useFitMinimum();
  return (
    <footer className="register-legend">
      <FitGlyph scores={SHOWN} fit={null} minimum={minimum} />
      <span>{FIT_CRITERIA.map((criterion) => t(`fit.${criterion}`)).join(' · ')}</span>
      {minimum !== null && <span>{t('partners.fit-minimum', { minimum })}</span>}
      <span className="legend-dots">
        <i className="is-done" />
        {t('stage.done')}
        <i className="is-planned" />
        {t('stage.planned')}
        <i className="is-idea" />
        {t('stage.idea')}
      </span>
    </footer>
  );
}
