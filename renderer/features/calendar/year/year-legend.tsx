import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { useTranslate } from '../../../state/use-translate';
import { Mark } from '../../../ui/item/mark';

const LOADS = [0, 1, 2, 3, 4];

/** What the signs and shades of the year grid mean. */
export function YearLegend() {
  const t = useTranslate();
  return (
    <div className="year-legend">
      {DISPLAY_KINDS.map((kind) => (
        <span key={kind}>
          <Mark kind={kind} />
          {t(`kinds.${kind}`)}
        </span>
      ))}
      <span className="year-legend-load">
        {t('calendar.day-load')}
        {LOADS.map((load) => (
          <i key={load} className={`is-load-${load}`} />
        ))}
      </span>
    </div>
  );
}
