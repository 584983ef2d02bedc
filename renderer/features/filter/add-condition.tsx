import { Plus } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import { MenuButton } from '../../ui/menu-button';
import type { Condition } from './say-filter';
import type { FilterOptions } from './use-filter-options';

/** In the order in which they are reached for. */
const CONDITIONS: readonly Condition[] = [
  'kinds',
  'calendarIds',
  'statuses',
  'ownerIds',
  'tags',
  'channelIds',
  'pillarIds',
  'partnerIds',
  'units',
  'scope',
  'period',
];

interface Props {
  readonly taken: readonly Condition[];
  readonly options: FilterOptions;
  readonly onAdd: (condition: Condition) => void;
}

/** A menu of what can be asked for beside what is: fields of which the plan has nothing are not offered. */
export function AddCondition({ taken, options, onAdd }: Props) {
  const t = useTranslate();
  const offered = CONDITIONS.filter((condition) => !taken.includes(condition)).filter(
    (condition) => condition === 'period' || options[condition === 'scope' ? 'ownerIds' : condition].length > 0,
  );
  return (
    <MenuButton
      className="filter-add"
      label={t('filter.add')}
      sections={[{ entries: offered.map((condition) => ({ id: condition, label: t(`filter.${condition}`) })) }]}
      onChoose={(id) => {
        const condition = offered.find((each) => each === id);
        if (condition) onAdd(condition);
      }}
    >
      <Plus size={14} />
      <span>{t('filter.add')}</span>
    </MenuButton>
  );
}
