import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import {
  filterPeople,
  PEOPLE_SORTS,
  peopleTexts,
  personOverviews,
  sortPeople,
  type PeopleFilter,
  type PeopleSort,
  type PersonOverview,
} from '#shared/people/person-overview';
import { FUNNEL_STEPS, PERSON_ROLES, type FunnelStep, type Person, type PersonRole } from '#shared/records/person';
import { dateOfDay } from '#shared/time/plain-date';
import { useMemo, useState } from 'react';
import { useRegisterAct } from '../../commands/use-register-edit';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu-button';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { VirtualTable, type TableColumn } from '../../ui/virtual-table';
import { AddPerson } from './add-person';
import { AlikeNote } from './alike-people';
import { useGoToPeople } from './people-place';

const ROW_HEIGHT = 36;
const NOTHING_ASKED: PeopleFilter = { role: null, step: null, archived: false, text: '' };

/** Everybody as a table: found, sorted, and several of them edited at once. */
export function PeopleRegister({ step: asked }: { readonly step: FunnelStep | null }) {
  const t = useTranslate();
  const goTo = useGoToPeople();
  const act = useRegisterAct();
  const contactsHidden = useUi((state) => state.contactsHidden);
  const people = useRecords('people');
  const items = useRecords('items');
  const today = useToday();
  const texts = useMemo(() => peopleTexts(people), [people]);
  const overviews = useMemo(
    () => personOverviews({ people, items }, { texts, today: dateOfDay(today) }),
    [people, items, texts, today],
  );
  const [filter, setFilter] = useState<PeopleFilter>({ ...NOTHING_ASKED, step: asked });
  const [sort, setSort] = useState<{ readonly column: PeopleSort; readonly descending: boolean }>({
    column: 'name',
    descending: false,
  });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => sortPeople(overviews, sort), [overviews, sort]);
  const rows = useMemo(() => filterPeople(sorted, filter), [sorted, filter]);
  const tickedRows = rows.filter(({ id }) => ticked.has(id));

  const columns: readonly TableColumn<PersonOverview>[] = [
    { id: 'name', width: 'minmax(180px, 2fr)', cell: ({ person }: PersonOverview) => <strong>{person.name}</strong> },
    {
      id: 'roles',
      width: 'minmax(120px, 1fr)',
      cell: ({ person }: PersonOverview) => person.roles.map((role) => t(`role.${role}`)).join(', '),
    },
    { id: 'step', width: '160px', cell: ({ step }: PersonOverview) => step && t(`funnel.${step}`) },
    {
      id: 'contact',
      width: 'minmax(140px, 1fr)',
      cell: ({ person: { contact, email, phone, messenger } }: PersonOverview) =>
        contactsHidden ? (
          <span className="hidden-contact">{t('partners.hidden')}</span>
        ) : (
          [email, phone, messenger, contact].find(Boolean)
        ),
    },
    { id: 'interests', width: 'minmax(120px, 1fr)', cell: ({ person }: PersonOverview) => person.interests.join(', ') },
    { id: 'items', width: '88px', cell: ({ items: count }: PersonOverview) => (count === 0 ? '' : count) },
  ].map((column) => ({
    ...column,
    title: t(`people.column-${column.id as 'name'}`),
    sortable: (PEOPLE_SORTS as readonly string[]).includes(column.id),
  }));
  const change = (fields: (person: Person) => Partial<Person>) =>
    act(
      (plan) =>
        ok(
          tickedRows.flatMap(({ id }) => {
            const person = plan.get('people', id);
            return person ? patchOf('people', person, fields(person)) : [];
          }),
        ),
      { action: 'edit-register', title: t('people.count', { count: tickedRows.length }), count: tickedRows.length },
    );

  return (
    <section className="list-page" aria-label={t('people.tab-register')}>
      <div className="list-bar">
        <TextInput
          type="search"
          className="list-find"
          aria-label={t('people.find')}
          placeholder={t('people.find')}
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        />
        <Select
          aria-label={t('people.column-roles')}
          value={filter.role ?? ''}
          options={[
            { value: '' as const, label: t('people.any-role') },
            ...PERSON_ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
          onChange={(role) => setFilter({ ...filter, role: role === '' ? null : role })}
        />
        <Select
          aria-label={t('people.column-step')}
          value={filter.step ?? ''}
          options={[
            { value: '' as const, label: t('people.any-step') },
            { value: 'none' as const, label: t('people.no-path') },
            ...FUNNEL_STEPS.map((value) => ({ value, label: t(`funnel.${value}`) })),
          ]}
          onChange={(step) => setFilter({ ...filter, step: step === '' ? null : step })}
        />
        <Checkbox
          label={t('partners.list-archived')}
          checked={filter.archived}
          onChange={(archived) => setFilter({ ...filter, archived })}
        />
        <span className="list-count">{t('people.count', { count: rows.length })}</span>
        <AddPerson />
      </div>
      {tickedRows.length > 0 && (
        <div className="list-bulk" role="toolbar" aria-label={t('partners.bulk')}>
          <strong>{t('partners.ticked', { count: tickedRows.length })}</strong>
          <MenuButton
            className="button button-plain"
            label={t('people.add-role')}
            sections={[{ entries: PERSON_ROLES.map((id) => ({ id, label: t(`role.${id}`) })) }]}
            onChoose={(id) => void change(({ roles }) => ({ roles: [...new Set([...roles, id as PersonRole])] }))}
          >
            {t('people.add-role')}
          </MenuButton>
          <Button onClick={() => void change(() => ({ archived: !filter.archived })).then(() => setTicked(new Set()))}>
            {t(filter.archived ? 'partners.unarchive' : 'partners.archive')}
          </Button>
          <Button variant="ghost" onClick={() => setTicked(new Set())}>
            {t('partners.untick')}
          </Button>
        </div>
      )}
      <AlikeNote />
      {rows.length === 0 ? (
        <EmptyState icon="filter" text={t('people.none-found')} size="s" />
      ) : (
        <VirtualTable
          label={t('shell.people')}
          rows={rows}
          columns={columns}
          rowHeight={ROW_HEIGHT}
          sort={sort}
          onSort={(column) =>
            setSort({ column: column as PeopleSort, descending: sort.column === column && !sort.descending })
          }
          ticked={ticked}
          onTick={setTicked}
          tickLabel={({ person }) => t('partners.tick', { name: person.name })}
          tickAllLabel={t('partners.tick-all')}
          onOpen={({ id }) => goTo({ kind: 'person', id })}
        />
      )}
    </section>
  );
}
