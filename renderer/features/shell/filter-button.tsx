import { ListFilter } from 'lucide-react';
import { askingFields } from '#shared/plan/edit-selection';
import { useRunCommand } from '../../commands/commands-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import './filter-button.css';

/** Opens the filter bar; says how many conditions there are. */
export function FilterButton() {
  const t = useTranslate();
  const run = useRunCommand();
  const count = useUi((state) => askingFields(state.filter).length);
  const isOpen = useUi((state) => state.filterBarOpen) || count > 0;
  return (
    <span className="filter-button">
      <IconButton
        label={t('filter.button', { count })}
        icon={ListFilter}
        aria-pressed={isOpen}
        onClick={() => run('filter')}
      />
      {count > 0 && <b aria-hidden="true">{count}</b>}
    </span>
  );
}
