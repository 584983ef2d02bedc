import type { EditedColumn } from '#shared/roadmap/edit-row';
import type { RoadmapColumn, RoadmapRow } from '#shared/roadmap/roadmap-rows';
import { formatDays } from '#shared/time/format';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';
import { CellEditor } from './cell-editor';
import { EDITED_COLUMNS } from './edited-columns';

interface Props {
  readonly row: RoadmapRow;
  readonly column: RoadmapColumn;
  readonly isEdited: boolean;
  /** Edits a cell of this row; null ends it. */
  readonly onEdit: (column: EditedColumn | null) => void;
}

/** One cell of the table, as words or as the field that they are edited in. */
export function RowCell({ row, column, isEdited, onEdit }: Props) {
  const t = useTranslate();
  const edited = EDITED_COLUMNS.find((each) => each === column);
  if (!edited) return <CellWords row={row} column={column} />;
  if (isEdited) return <CellEditor row={row} column={edited} onEdit={onEdit} />;
  return (
    <span
      className="roadmap-cell"
      title={t('roadmap.edit-hint')}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onEdit(edited);
      }}
    >
      <CellWords row={row} column={column} />
    </span>
  );
}

function CellWords({ row, column }: Pick<Props, 'row' | 'column'>) {
  const t = useTranslate();
  const language = useLanguage();
  const { item, milestone, track, days, owner, slip } = row;
  const sayDay = (day: number) => formatDays(language, day, day, { day: 'numeric', month: 'short', year: 'numeric' });
  switch (column) {
    case 'title':
      return (
        <span className="roadmap-cell-title">
          <Mark kind={item.shape === 'phase' ? 'phase' : 'milestone'} status={item.status} hue={track?.hue ?? 1} />
          <b>{item.title || t('item.untitled')}</b>
        </span>
      );
    case 'track':
      return track?.name ?? <span className="roadmap-cell-none">{t('roadmap.no-track')}</span>;
    case 'kind':
      return t(item.shape === 'phase' ? 'kind.phase' : 'kind.milestone');
    case 'start':
      return sayDay(item.first);
    case 'end':
      return item.shape === 'phase' ? sayDay(item.last) : '';
    case 'days':
      return item.shape === 'phase' ? days : '';
    case 'stage':
      return t(`stage.${milestone.stage}`);
    case 'progress':
      return t('roadmap.percent', { percent: item.status === 'done' ? 100 : milestone.progress });
    case 'owner':
      return owner;
    case 'criterion':
      return milestone.criterion;
    case 'slip':
      if (slip?.kind !== 'days') return slip && t('stage.late');
      return (
        <span className={slip.days > 0 ? 'roadmap-cell-slip' : ''}>
          {t('roadmap.slip-days', { days: Math.abs(slip.days), sign: slip.days > 0 ? '+' : '−' })}
        </span>
      );
  }
}
