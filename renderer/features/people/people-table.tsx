import type { PeopleSort, PersonOverview } from '#shared/people/person-overview';
import { memo, useMemo } from 'react';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { VirtualTable } from '../../ui/virtual-table';
import { peopleColumns } from './people-columns';
import { useGoToPeople } from './people-place';
import type { PeopleLook } from './use-people-look';

const ROW_HEIGHT = 36;

interface Props {
  readonly rows: readonly PersonOverview[];
  readonly look: PeopleLook;
  readonly onLook: (change: Partial<PeopleLook>) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** The rows as they are. A part by itself, which stays as it is while somebody types in what they are filtered by. */
export const PeopleTable = memo(function PeopleTable({ rows, look, onLook, ticked, onTick }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const goTo = useGoToPeople();
  const contactsHidden = useUi((state) => state.contactsHidden);
  const { columns: chosen, sort } = look;
  const columns = useMemo(
    () => peopleColumns(chosen, { t, language, contactsHidden }),
    [chosen, t, language, contactsHidden],
  );
  return (
    <VirtualTable
      label={t('shell.people')}
      rows={rows}
      columns={columns}
      rowHeight={ROW_HEIGHT}
      sort={sort}
      onSort={(column) =>
        onLook({ sort: { column: column as PeopleSort, descending: sort.column === column && !sort.descending } })
      }
      ticked={ticked}
      onTick={onTick}
      tickLabel={({ person }) => t('partners.tick', { name: person.name })}
      tickAllLabel={t('partners.tick-all')}
      onOpen={({ id }) => goTo({ kind: 'person', id })}
    />
  );
});
