import { assertNever } from '#shared/kernel/assert-never';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { EmptyState } from '../../ui/empty-state';
import { AddPerson } from './add-person';
import { FunnelView } from './funnel-view';
import { usePeoplePlace } from './people-place';
import { PeopleRegister } from './people-register';
import { PersonPage } from './person-page';
import { ShiftsView } from './shifts-view';
import { TasksView } from './tasks-view';
import '../../ui/list-page.css';
import '../../ui/record-page.css';
import './people.css';

/** Everybody as a table, all tasks, the funnel, or the page of one person. */
export function PeopleScreen() {
  const t = useTranslate();
  const place = usePeoplePlace();
  const isEmpty = usePlanSnapshot().all('people').length === 0;
  if (isEmpty)
    return (
      <EmptyState icon="list" text={t('people.empty')}>
        <AddPerson autoFocus />
      </EmptyState>
    );
  switch (place.kind) {
    case 'register':
      return <PeopleRegister key={place.step} step={place.step} />;
    case 'tasks':
      return <TasksView />;
    case 'shifts':
      return <ShiftsView />;
    case 'funnel':
      return <FunnelView />;
    case 'person':
      return <PersonPage key={place.id} id={place.id} />;
    default:
      return assertNever(place);
  }
}
