import { useTranslate } from '../../state/use-translate';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useShownCount } from './use-shown-count';

/** How many of the period's items are shown; told to those who listen whenever it changes. */
export function ShownCount() {
  const t = useTranslate();
  const count = useShownCount();
  return (
    <p className="filter-count" role="status">
      <span aria-hidden="true">{t('filter.count-short', count)}</span>
      <VisuallyHidden>{t('filter.count', count)}</VisuallyHidden>
    </p>
  );
}
