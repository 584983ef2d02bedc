import { PEOPLE_SORTS, type PeopleSort } from '#shared/people/person-overview';
import { useMemo } from 'react';
import { useUi } from '../../state/ui-store';
import { FIRST_COLUMNS, PEOPLE_COLUMNS, type PeopleColumn } from './people-columns';

/** How the table of people looks: chosen once, it is found so again. */
export interface PeopleLook {
  readonly columns: readonly PeopleColumn[];
  readonly sort: { readonly column: PeopleSort; readonly descending: boolean };
}

const FIRST_LOOK: PeopleLook = { columns: FIRST_COLUMNS, sort: { column: 'name', descending: false } };
const REGISTER = 'people';

/** The look that was chosen last on this machine, and the way to choose another. */
export function usePeopleLook(): [PeopleLook, (change: Partial<PeopleLook>) => void] {
  const stored = useUi((state) => state.tableLooks[REGISTER]);
  const setTableLook = useUi((state) => state.setTableLook);
  return useMemo(() => {
    const sort = PEOPLE_SORTS.find((column) => column === stored?.sort.column);
    const look: PeopleLook = {
      columns: stored ? PEOPLE_COLUMNS.filter((id) => stored.columns.includes(id)) : FIRST_LOOK.columns,
      sort: stored && sort ? { column: sort, descending: stored.sort.descending } : FIRST_LOOK.sort,
    };
    return [look, (change) => setTableLook(REGISTER, { ...look, ...change })];
  }, [stored, setTableLook]);
}
