import { useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { Mark } from '../../ui/item/mark';
import type { FilterOption } from './use-filter-options';

interface Props {
  readonly option: FilterOption;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** Null where leaving one out would say nothing. */
  readonly onHide: (() => void) | null;
}

/** A value to tick, with the ways to ask for it alone, or for all but it. */
export function ValueRow({ option: { name, hue, kind }, isChosen, onToggle, onOnly, onHide }: Props) {
  const t = useTranslate();
  return (
    <li className="condition-row">
      <Checkbox
        className="condition-check"
        checked={isChosen}
        onChange={onToggle}
        {...(hue !== undefined && { hue })}
        label={
          <>
            {kind && <Mark kind={kind} />}
            <span className="condition-name" title={name}>
              {name}
            </span>
          </>
        }
      />
      <button type="button" aria-label={t('filter.only-name', { name })} onClick={onOnly}>
        {t('filter.only')}
      </button>
      {onHide && (
        <button type="button" aria-label={t('filter.hide-name', { name })} onClick={onHide}>
          {t('filter.hide')}
        </button>
      )}
    </li>
  );
}
