import { PEOPLE_SORTS, type PeopleSort } from '#shared/people/person-overview';
import { useTableLook, type RegisterLook } from '../../state/use-table-look';
import { FIRST_COLUMNS, PEOPLE_COLUMNS, type PeopleColumn } from './people-columns';

/** How the table of people looks. */
export type PeopleLook = RegisterLook<PeopleColumn, PeopleSort>;

const CHOICES = {
  columns: PEOPLE_COLUMNS,
  sorts: PEOPLE_SORTS,
  first: { columns: FIRST_COLUMNS, sort: { column: 'name', descending: false } },
} as const;

/** The look of the table of people, and the way to choose another. */
export function usePeopleLook() {
  return useTableLook<PeopleColumn, PeopleSort>('people', CHOICES);
}
