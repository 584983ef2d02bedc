import { useMemo } from 'react';
import { useUi } from './ui-store';

/** How a register's table looks: chosen once, it is found so again. */
export interface RegisterLook<Column extends string, Sort extends string> {
  readonly columns: readonly Column[];
  readonly sort: { readonly column: Sort; readonly descending: boolean };
}

interface Choices<Column extends string, Sort extends string> {
  readonly columns: readonly Column[];
  readonly sorts: readonly Sort[];
  /** Before anybody chose. */
  readonly first: RegisterLook<Column, Sort>;
}

/**
 * The look that was chosen last on this machine, and the way to choose another. What was stored and is no longer to be
 * had is left out. `choices` must stay the same object.
 */
export function useTableLook<Column extends string, Sort extends string>(
  register: 'partners' | 'people',
  choices: Choices<Column, Sort>,
): [RegisterLook<Column, Sort>, (change: Partial<RegisterLook<Column, Sort>>) => void] {
  const stored = useUi((state) => state.tableLooks[register]);
  const setTableLook = useUi((state) => state.setTableLook);
  return useMemo(() => {
    const { columns, sorts, first } = choices;
    const sort = sorts.find((column) => column === stored?.sort.column);
    const look: RegisterLook<Column, Sort> = {
      columns: stored ? columns.filter((id) => stored.columns.includes(id)) : first.columns,
      sort: stored && sort ? { column: sort, descending: stored.sort.descending } : first.sort,
    };
    return [look, (change) => setTableLook(register, { ...look, ...change })];
  }, [register, choices, stored, setTableLook]);
}
