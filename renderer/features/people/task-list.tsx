import type { Task } from '#shared/people/tasks';
import { writeDay } from '#shared/time/day-text';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { useTickTask } from './use-tick-task';

interface Props {
  readonly tasks: readonly Task[];
  /** Who does each, where that is not plain. */
  readonly showsOwner: boolean;
}

/** Tasks to tick, each with its day and with what it belongs to. */
export function TaskList({ tasks, showsOwner }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const plan = usePlanSnapshot();
  const select = useUi((state) => state.select);
  const tick = useTickTask();
  return (
    <ul className="task-list">
      {tasks.map((task) => {
        const { entry, source, due } = task;
        const isLate = due !== null && due < today;
        return (
          <li key={`${source.key} ${entry.id}`} className={isLate ? 'is-late' : ''}>
            <Checkbox checked={false} label={entry.text} onChange={() => void tick(task)} />
            {showsOwner && <small>{plan.get('people', entry.ownerId)?.name}</small>}
            <button type="button" className="task-item" onClick={() => select(source.key)}>
              {source.item.title || t('item.untitled')}
            </button>
            <time>{due === null ? t('people.no-due') : writeDay(language, due)}</time>
            {isLate && <span className="task-late">{t('partners.late')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
