import { Columns3 } from 'lucide-react';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import {
  filterPeople,
  peopleTexts,
  personOverviews,
  sortPeople,
  type PeopleFilter,
} from '#shared/people/person-overview';
import { FUNNEL_STEPS, PERSON_ROLES, type FunnelStep, type Person, type PersonRole } from '#shared/records/person';
import { dateOfDay } from '#shared/time/plain-date';
import { useDeferredValue, useMemo, useState } from 'react';
import { useRegisterAct } from '../../commands/use-register-edit';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu-button';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { AddPerson } from './add-person';
import { AlikePeopleNote } from './alike-people';
import { PEOPLE_COLUMNS, type PeopleColumn } from './people-columns';
import { PeopleTable } from './people-table';
import { usePeopleLook } from './use-people-look';

const NOTHING_ASKED: PeopleFilter = { role: null, step: null, archived: false, text: '' };

/** Everybody as a table: found, sorted, and several of them edited at once. */
export function PeopleRegister({ step: asked }: { readonly step: FunnelStep | null }) {
  const t = useTranslate();
  const act = useRegisterAct();
  const people = useRecords('people');
  const items = useRecords('items');
  const today = useToday();
  const texts = useMemo(() => peopleTexts(people), [people]);
  const overviews = useMemo(
    () => personOverviews({ people, items }, { texts, today: dateOfDay(today) }),
    [people, items, texts, today],
  );
  const [filter, setFilter] = useState<PeopleFilter>({ ...NOTHING_ASKED, step: asked });
  const [look, setLook] = usePeopleLook();
  const { columns: chosen, sort } = look;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // what is typed or pressed goes first: the rows follow when there is time, and are stopped by the next key
  const order = useDeferredValue(sort);
  const shown = useDeferredValue(filter);
  const sorted = useMemo(() => sortPeople(overviews, order), [overviews, order]);
  const rows = useMemo(() => filterPeople(sorted, shown), [sorted, shown]);
  const tickedRows = ticked.size === 0 ? [] : rows.filter(({ id }) => ticked.has(id));

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
        <MenuButton
          className="icon-button icon-button-m"
          label={t('partners.columns')}
          sections={[
            {
              entries: PEOPLE_COLUMNS.filter((id) => id !== 'name').map((id) => ({
                id,
                label: t(`people.column-${id}`),
                checked: chosen.includes(id),
              })),
            },
          ]}
          onChoose={(id) => setLook({ columns: toggled(chosen, id as PeopleColumn) })}
        >
          <Columns3 size={16} />
        </MenuButton>
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
      <AlikePeopleNote />
      {rows.length === 0 ? (
        <EmptyState icon="filter" text={t('people.none-found')} size="s" />
      ) : (
        <PeopleTable rows={rows} look={look} onLook={setLook} ticked={ticked} onTick={setTicked} />
      )}
    </section>
  );
}

function toggled(chosen: readonly PeopleColumn[], id: PeopleColumn): readonly PeopleColumn[] {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}
