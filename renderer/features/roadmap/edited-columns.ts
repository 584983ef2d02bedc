import type { EditedColumn } from '#shared/roadmap/edit-row';

/** The columns that are edited in their cells, in the order that Tab leads through them. */
export const EDITED_COLUMNS: readonly EditedColumn[] = [
  'title',
  'track',
  'start',
  'end',
  'stage',
  'progress',
  'owner',
  'criterion',
];

/** The next one, or the one before. */
export function nextEdited(column: EditedColumn, step: 1 | -1): EditedColumn | null {
  return EDITED_COLUMNS[EDITED_COLUMNS.indexOf(column) + step] ?? null;
}
