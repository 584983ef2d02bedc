import type { Quarters } from '#shared/partners/activity-quarters';
import { useTranslate } from '../../state/use-translate';

/** So many dots have room in a quarter; more are a number. */
const MOST = 3;

/** What is done together in each quarter: filled is done, hollow planned, dotted an idea. */
export function QuarterDots({ quarters }: { readonly quarters: Quarters }) {
  const t = useTranslate();
  const count = quarters.flat().length;
  return (
    <span className="quarter-dots" role="img" aria-label={t('partners.activity-count', { count })}>
      {[...quarters.entries()].map(([at, marks]) => (
        <span key={at}>
          {marks.length > MOST
            ? marks.length
            : [...marks.entries()].map(([place, mark]) => <i key={place} className={`is-${mark}`} />)}
        </span>
      ))}
    </span>
  );
}
