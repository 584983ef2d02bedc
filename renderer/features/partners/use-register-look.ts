import { PARTNER_SORTS, type PartnerSort } from '#shared/partners/list-partners';
import { useMemo } from 'react';
import { useUi } from '../../state/ui-store';
import { FIRST_COLUMNS, PARTNER_COLUMNS, type PartnerColumn } from './partner-columns';

/** How the register's table looks: chosen once, it is found so again. */
export interface RegisterLook {
  readonly columns: readonly PartnerColumn[];
  readonly sort: { readonly column: PartnerSort; readonly descending: boolean };
}

const FIRST_LOOK: RegisterLook = { columns: FIRST_COLUMNS, sort: { column: 'name', descending: false } };
const REGISTER = 'partners';

/** The look that was chosen last on this machine, and the way to choose another. */
export function useRegisterLook(): [RegisterLook, (change: Partial<RegisterLook>) => void] {
  const stored = useUi((state) => state.tableLooks[REGISTER]);
  const setTableLook = useUi((state) => state.setTableLook);
  return useMemo(() => {
    const sort = PARTNER_SORTS.find((column) => column === stored?.sort.column);
    const look: RegisterLook = {
      columns: stored ? PARTNER_COLUMNS.filter((id) => stored.columns.includes(id)) : FIRST_LOOK.columns,
      sort: stored && sort ? { column: sort, descending: stored.sort.descending } : FIRST_LOOK.sort,
    };
    return [look, (change) => setTableLook(REGISTER, { ...look, ...change })];
  }, [stored, setTableLook]);
}
