import type { Standing } from '#shared/people/standings';
import type { RoadmapHeadLayout, RoadmapSheet } from '#shared/roadmap/layout-roadmap';
import { personRow } from '#shared/roadmap/person-row';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useTranslate } from '../../state/use-translate';
import { MilestoneFigure } from './milestone-figure';
import { PhaseFigure } from './phase-figure';

interface Props {
  readonly standing: Standing;
  readonly head: RoadmapHeadLayout;
  readonly sheet: RoadmapSheet;
  readonly height: number;
  readonly today: DayNumber;
}

/** Closer together than on a roadmap of one plan. */
const SMALL = { diamond: 5, bar: 4, cap: 6 };

/** One person's plan over the days, under the rules of the calendar above. Whoever shows it says what it tells. */
export function PersonStrip({ standing: { person, plan, next }, head, sheet, height, today }: Props) {
  const t = useTranslate();
  const { scale, header } = head;
  const sizes = useMemo(() => ({ ...sheet.sizes, ...SMALL }), [sheet]);
  const row = useMemo(() => {
    const { measure, words } = sheet;
    const request = { scale, sizes, measure, sayDate: words.date, saySlip: words.slip, height };
    return personRow(plan, next?.id ?? null, request);
  }, [plan, next, scale, sizes, sheet, height]);
  const x = scale.xOf(today + 0.5);
  return (
    <svg
      className={`person-strip hue-${person.hue}`}
      viewBox={`${scale.left} 0 ${Math.max(scale.right - scale.left, 1)} ${height}`}
      width={Math.max(scale.right - scale.left, 1)}
      height={height}
      aria-hidden="true"
    >
      {header.rules.map((rule) => (
        <path
          key={rule.x}
          className={rule.strong ? 'roadmap-rule-month' : 'roadmap-rule'}
          d={`M${rule.x} 0V${height}`}
        />
      ))}
      <path className="roadmap-today-line" d={`M${x} 0V${height}`} />
      {row.items.map((placed) => (
        <g key={placed.item.id} className={`roadmap-item is-${placed.item.status}`}>
          {placed.item.shape === 'phase' ? (
            <PhaseFigure placed={placed} sizes={sizes} />
          ) : (
            <MilestoneFigure placed={placed} sizes={sizes} />
          )}
        </g>
      ))}
      {row.label && (
        <text className="roadmap-label" x={row.label.x} y={row.label.centre + sizes.text * 0.35}>
          {row.label.text}
        </text>
      )}
      {row.more > 0 && (
        <text className="roadmap-note" x={scale.right - 4} y={height - 5} textAnchor="end">
          {t('roadmap.more', { count: row.more })}
        </text>
      )}
    </svg>
  );
}
