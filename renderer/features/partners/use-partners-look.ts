import { PARTNER_SORTS, type PartnerSort } from '#shared/partners/list-partners';
import { useTableLook } from '../../state/use-table-look';
import { FIRST_COLUMNS, PARTNER_COLUMNS, type PartnerColumn } from './partner-columns';

const CHOICES = {
  columns: PARTNER_COLUMNS,
  sorts: PARTNER_SORTS,
  first: { columns: FIRST_COLUMNS, sort: { column: 'name', descending: false } },
} as const;

/** The look of the register's table, and the way to choose another. */
export function usePartnersLook() {
  return useTableLook<PartnerColumn, PartnerSort>('partners', CHOICES);
}
