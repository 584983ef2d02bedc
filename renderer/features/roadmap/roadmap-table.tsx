import type { EditedColumn } from '#shared/roadmap/edit-row';
import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { ROADMAP_COLUMNS, sortRows, type RoadmapColumn } from '#shared/roadmap/roadmap-rows';
import { localeOf } from '#shared/time/format';
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { selectedKeys } from '../../state/selection-slice';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { VirtualTable, type TableColumn } from '../../ui/virtual-table';
import { RowCell } from './row-cell';
import { useRoadmapRows } from './use-roadmap-rows';
import './roadmap-table.css';

const ROW_HEIGHT = 34;
const WIDTHS: Readonly<Record<RoadmapColumn, string>> = {
  title: 'minmax(170px, 2.2fr)',
  track: 'minmax(104px, 1.1fr)',
  kind: '84px',
  start: '112px',
  end: '112px',
  days: '52px',
  stage: '116px',
  progress: '80px',
  owner: 'minmax(100px, 1fr)',
  criterion: 'minmax(120px, 1.4fr)',
  slip: '78px',
};

/** The roadmap as a table: sorted, edited in its cells, several rows at once by the bar above. */
export function RoadmapTable({ tracks }: { readonly tracks: readonly RoadmapTrack[] }) {
  const t = useTranslate();
  const language = useLanguage();
  const selectedKey = useUi((state) => state.selectedKey);
  const together = useUi(useShallow(selectedKeys));
  const [sort, setSort] = useState<{ readonly column: RoadmapColumn; readonly descending: boolean }>({
    column: 'track',
    descending: false,
  });
  const [editing, setEditing] = useState<{ readonly id: string; readonly column: EditedColumn } | null>(null);
  const rows = useRoadmapRows(tracks);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(localeOf(language));
    return sortRows(rows, sort, compare);
  }, [rows, sort, language]);
  const ticked = useMemo(() => new Set(together), [together]);
  const columns = ROADMAP_COLUMNS.map((column): TableColumn<(typeof rows)[number]> => ({
    id: column,
    title: t(`roadmap.column-${column}`),
    width: WIDTHS[column],
    cell: (row) => (
      <RowCell
        row={row}
        column={column}
        isEdited={editing?.id === row.id && editing.column === column}
        onEdit={(next) => setEditing(next === null ? null : { id: row.id, column: next })}
      />
    ),
  }));
  const select = (ids: ReadonlySet<string>) => {
    const first = selectedKey !== null && ids.has(selectedKey) ? [selectedKey] : [];
    useUi.getState().selectTogether([...first, ...[...ids].filter((id) => id !== selectedKey)]);
  };
  return (
    <div className="roadmap-table">
      <VirtualTable
        label={t('roadmap.label')}
        rows={sorted}
        columns={columns}
        rowHeight={ROW_HEIGHT}
        sort={sort}
        onSort={(column) =>
          setSort({ column: column as RoadmapColumn, descending: sort.column === column && !sort.descending })
        }
        ticked={ticked}
        onTick={select}
        tickLabel={({ item }) => t('roadmap.tick', { title: item.title || t('item.untitled') })}
        tickAllLabel={t('roadmap.tick-all')}
        onOpen={({ id }) => ticked.size < 2 && useUi.getState().select(id)}
        onEdit={({ id }) => setEditing({ id, column: 'title' })}
      />
    </div>
  );
}
