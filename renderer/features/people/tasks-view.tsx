import { openTasks } from '#shared/people/tasks';
import { useMemo, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { EmptyState } from '../../ui/empty-state';
import { TaskList } from './task-list';
import { useTaskSources } from './use-task-sources';

const EVERYBODY = '';
/** So many are drawn at first, and with every wish for more. */
const MORE = 100;

/** All open tasks by their day, of everybody or of one; what is overdue comes first. */
export function TasksView() {
  const t = useTranslate();
  const people = usePlanSnapshot().all('people');
  const today = useToday();
  const sources = useTaskSources();
  const [personId, setPersonId] = useState<string | null>(null);
  const [limit, setLimit] = useState(MORE);
  const tasks = useMemo(() => openTasks(sources, personId), [sources, personId]);
  const late = tasks.filter(({ due }) => due !== null && due < today).length;
  return (
    <section className="list-page" aria-label={t('people.tab-tasks')}>
      <div className="list-bar">
        <span className="task-owner">
          <ComboBox
            label={t('people.whose')}
            chosen={people.find(({ id }) => id === personId)?.name ?? t('people.everybody')}
            noneLabel={t('inspector.nothing-found')}
            options={[{ id: EVERYBODY, name: t('people.everybody') }, ...people]}
            onChoose={(id) => setPersonId(id === EVERYBODY ? null : id)}
          />
        </span>
        <span className="list-count">
          {t('people.task-count', { count: tasks.length })}
          {late > 0 && `, ${t('people.late-count', { count: late })}`}
        </span>
      </div>
      {tasks.length === 0 ? (
        <EmptyState icon="fine" text={t('people.no-tasks')} />
      ) : (
        <div className="task-scroll">
          <TaskList tasks={tasks.slice(0, limit)} showsOwner={personId === null} />
          {tasks.length > limit && (
            <Button variant="link" onClick={() => setLimit(limit + MORE)}>
              {t('partners.more-cards', { count: tasks.length - limit })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
