import { Ellipsis } from 'lucide-react';
import { openTasks } from '#shared/people/tasks';
import { archiveEntry, renameEntry } from '#shared/plan/registers/entry-edits';
import { PERSON_ROLES, type Person } from '#shared/records/person';
import { useMemo, useState } from 'react';
import { useRegisterAct, useRegisterEdit } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DraftedInput } from '../../ui/drafted-input';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu-button';
import { AlikePerson } from './alike-people';
import { DeletePerson } from './delete-person';
import { MergePerson } from './merge-person';
import { EVERYBODY, useGoToPeople } from './people-place';
import { PersonFacts } from './person-facts';
import { PersonPath } from './person-path';
import { PersonPlan } from './person-plan';
import { PersonTime } from './person-time';
import { TaskList } from './task-list';
import { useEditPerson } from './use-edit-person';
import { useTaskSources } from './use-task-sources';

/** All that is known of one person: who they are, where they stand, what takes their time. */
export function PersonPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const person = usePlanSnapshot().get('people', id);
  const goTo = useGoToPeople();
  const rename = useRegisterEdit();
  const act = useRegisterAct();
  const edit = useEditPerson(id);
  const sources = useTaskSources();
  const tasks = useMemo(() => openTasks(sources, id), [sources, id]);
  const [merging, setMerging] = useState<{ readonly into: Person | null } | null>(null);
  const openDialog = useUi((state) => state.openDialog);
  const [isDeleting, setDeleting] = useState(false);
  if (!person)
    return (
      <EmptyState icon="list" text={t('people.gone')}>
        <Button onClick={() => goTo(EVERYBODY)}>{t('people.back')}</Button>
      </EmptyState>
    );

  const choose = (choice: string) => {
    if (choice === 'delete') return setDeleting(true);
    if (choice === 'merge') return setMerging({ into: null });
    if (choice === 'export') return openDialog({ kind: 'export', personId: id });
    const archived = !person.archived;
    void act((plan) => archiveEntry(plan, 'people', id, archived, () => crypto.randomUUID()), {
      action: archived ? 'archive' : 'unarchive',
      title: person.name,
      count: 1,
    });
  };
  return (
    <article className="record-page" aria-label={person.name}>
      <div className="record-main">
        <header className="record-hero">
          <DraftedInput
            label={t('people.name')}
            className="record-name"
            pace="leaving"
            stored={person.name}
            save={async (name) => {
              const label = { action: 'rename', title: name.trim(), count: 1 } as const;
              const renamed = await rename((plan) => renameEntry(plan, 'people', id, name), label);
              return renamed.ok ? null : renamed.problem.words;
            }}
          />
          {person.archived && <span className="record-archived">{t('partners.in-archive')}</span>}
          <MenuButton
            className="icon-button icon-button-m"
            label={t('partners.more')}
            sections={[
              {
                entries: [
                  { id: 'merge', label: t('people.merge') },
                  { id: 'export', label: t('people.export') },
                  { id: 'archive', label: t(person.archived ? 'partners.unarchive' : 'partners.archive') },
                  { id: 'delete', label: t('partners.delete') },
                ],
              },
            ]}
            onChoose={choose}
          >
            <Ellipsis size={16} />
          </MenuButton>
          <fieldset className="person-roles" aria-label={t('people.column-roles')}>
            {PERSON_ROLES.map((role) => (
              <Checkbox
                key={role}
                label={t(`role.${role}`)}
                checked={person.roles.includes(role)}
                onChange={(checked) =>
                  void edit(
                    ({ roles }) => ({
                      roles: PERSON_ROLES.filter((each) => (each === role ? checked : roles.includes(each))),
                    }),
                    'roles',
                  )
                }
              />
            ))}
          </fieldset>
        </header>
        <AlikePerson person={person} onMerge={(into) => setMerging({ into })} />
        <section className="record-section" aria-label={t('people.tab-tasks')}>
          <h3>
            {t('people.tab-tasks')}
            <small>{t('people.task-count', { count: tasks.length })}</small>
          </h3>
          {tasks.length === 0 ? (
            <p className="record-hint">{t('people.no-own-tasks')}</p>
          ) : (
            <TaskList tasks={tasks} showsOwner={false} />
          )}
        </section>
        <PersonPlan personId={id} />
        <PersonTime personId={id} />
      </div>
      <aside className="record-side" aria-label={t('partners.facts')}>
        <PersonPath person={person} />
        <PersonFacts person={person} />
      </aside>
      {merging && (
        <MergePerson
          person={person}
          {...(merging.into && { into: merging.into })}
          onClose={(intoId) => {
            setMerging(null);
            if (intoId !== null) goTo({ kind: 'person', id: intoId });
          }}
        />
      )}
      {isDeleting && (
        <DeletePerson
          person={person}
          onClose={(isDone) => {
            setDeleting(false);
            if (isDone) goTo(EVERYBODY);
          }}
        />
      )}
    </article>
  );
}
