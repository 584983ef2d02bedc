import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import type { Rect } from '../../ui/place-panel';
import { ConditionPopover } from './condition-popover';
import { sayAsked } from './say-filter';
import { useFilterOptions } from './use-filter-options';
import './field-filter.css';

interface Props {
  readonly field: 'channelIds' | 'pillarIds' | 'ownerIds';
}

/** One field of the filter where it is asked often: says what is shown of it, and opens the choice. */
export function FieldFilter({ field }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const options = useFilterOptions();
  const filter = useUi((state) => state.filter);
  const [anchor, setAnchor] = useState<Rect | null>(null);
  if (options[field].length === 0) return null;
  const isAsked = filter[field] !== null;
  const words = isAsked ? sayAsked(filter, field, { t, language, options }) : t(`filter.any-${field}`);
  return (
    <>
      <button
        type="button"
        className={`field-filter ${isAsked ? 'is-asked' : ''}`}
        title={t('filter.chip', { field: t(`filter.${field}`), values: words })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget.getBoundingClientRect())}
      >
        <span>{words}</span>
        <ChevronDown size={14} />
      </button>
      {anchor && (
        <ConditionPopover condition={field} options={options} anchor={anchor} onClose={() => setAnchor(null)} />
      )}
    </>
  );
}
