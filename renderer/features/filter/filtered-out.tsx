import { isEverything } from '#shared/plan/edit-selection';
import { useRunCommand } from '../../commands/commands-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useShownCount } from './use-shown-count';
import './filtered-out.css';

/** Stands over a view that has nothing only because of the filter, and says so. */
export function FilteredOut() {
  const isFiltered = useUi((state) => !isEverything(state.filter));
  return isFiltered ? <NothingAnswers /> : null;
}

function NothingAnswers() {
  const t = useTranslate();
  const run = useRunCommand();
  const { shown, total } = useShownCount();
  if (shown > 0 || total === 0) return null;
  return (
    <div className="filtered-out">
      <EmptyState icon="filter" text={t('filter.nothing')}>
        <Button variant="primary" onClick={() => run('clear-filter')}>
          {t('command.clear-filter')}
        </Button>
      </EmptyState>
    </div>
  );
}
