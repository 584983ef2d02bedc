import { useTranslate } from '../../state/use-translate';
import type { Rect } from '../../ui/place-panel';
import { Popover } from '../../ui/popover';
import { PeriodChoice } from './period-choice';
import type { Condition } from './say-filter';
import { ScopeChoice } from './scope-choice';
import type { FilterOptions } from './use-filter-options';
import { ValuesChoice } from './values-choice';
import './condition-popover.css';

interface Props {
  readonly condition: Condition;
  readonly options: FilterOptions;
  readonly anchor: Rect;
  readonly onClose: () => void;
}

/** Where a condition is put together. Everything in it takes effect at once. */
export function ConditionPopover({ condition, options, anchor, onClose }: Props) {
  const t = useTranslate();
  return (
    <Popover label={t(`filter.${condition}`)} anchor={anchor} onClose={onClose} className="condition">
      <Choice condition={condition} options={options} />
    </Popover>
  );
}

function Choice({ condition, options }: Pick<Props, 'condition' | 'options'>) {
  switch (condition) {
    case 'period':
      return <PeriodChoice />;
    case 'scope':
      return <ScopeChoice people={options.ownerIds} />;
    default:
      return <ValuesChoice field={condition} options={options[condition]} />;
  }
}
