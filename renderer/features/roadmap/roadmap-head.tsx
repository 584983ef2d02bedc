import { Fragment } from 'react';
import type { RoadmapHeadLayout } from '#shared/roadmap/layout-roadmap';
import { SMALL_WEIGHT } from '#shared/roadmap/measure-text';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { textWidth } from '../../ui/item/measure-text';
import { useHolidayRuns } from './use-holiday-runs';
import { useHueOfEvent } from './use-hue-of-event';
import { useRoadmapWords } from './use-roadmap-words';

interface Props {
  readonly layout: RoadmapHeadLayout;
  readonly width: number;
  /** What stands under the calendar. */
  readonly note: string;
}

/** The calendar over what is planned, and under it the key events as flags. */
export function RoadmapHead({ layout, width, note }: Props) {
  const t = useTranslate();
  const { header, sizes, scale, headerHeight } = layout;
  const calendar = sizes.upperHead + sizes.lowerHead;
  const unnamed = layout.flags.filter((flag) => flag.width === 0);
  return (
    <svg className="roadmap-head" width={width} height={headerHeight}>
      <Holidays layout={layout} />
      {header.upper.map(({ day, x, text }) => (
        <Fragment key={day}>
          <path className="roadmap-rule-strong" d={`M${x} 0V${calendar}`} />
          <text className="roadmap-head-upper" x={x + 6} y={sizes.upperHead * 0.68}>
            {text}
          </text>
        </Fragment>
      ))}
      {header.lower.map(({ day, x, text }) => (
        <Fragment key={day}>
          <path className="roadmap-rule" d={`M${x} ${sizes.upperHead}V${calendar}`} />
          <text className="roadmap-head-lower" x={x + 4} y={sizes.upperHead + sizes.lowerHead * 0.7}>
            {text}
          </text>
        </Fragment>
      ))}
      <path className="roadmap-rule" d={`M${scale.left} ${sizes.upperHead}H${width}`} />
      <path className="roadmap-rule-strong" d={`M0 ${calendar}H${width}M${scale.left} 0V${headerHeight}`} />
      <text className="roadmap-note" x={sizes.trackIndent} y={calendar + sizes.flagLane * 0.72}>
        {note}
        {unnamed.length > 0 && (
          <tspan dx={6} className="roadmap-more">
            {t('roadmap.more', { count: unnamed.length })}
            <title>{unnamed.map(({ event }) => event.title).join('\n')}</title>
          </tspan>
        )}
      </text>
      <Poles layout={layout} />
      <Flags layout={layout} />
      <TodayTag layout={layout} />
    </svg>
  );
}

/** Behind the lower row of the calendar, by the names of the days. */
function Holidays({ layout: { scale, sizes } }: Pick<Props, 'layout'>) {
  const runs = useHolidayRuns(Math.floor(scale.dayAt(scale.left)), Math.ceil(scale.dayAt(scale.right)));
  return runs.map(({ first, last, name }) => {
    const left = Math.max(scale.left, scale.xOf(first));
    const width = Math.min(scale.right, scale.xOf(last + 1)) - left;
    return (
      width > 0 && (
        <g key={first}>
          <title>{name}</title>
          <rect className="roadmap-holiday" x={left} y={sizes.upperHead} width={width} height={sizes.lowerHead} />
        </g>
      )
    );
  });
}

/** Under all pennants, so that none is struck through. */
function Poles({ layout: { flags, sizes, headerHeight } }: Pick<Props, 'layout'>) {
  const hueOf = useHueOfEvent();
  return flags.map(({ event, x, lane }) => {
    const top = sizes.upperHead + sizes.lowerHead + lane * sizes.flagLane + 3;
    return (
      <path key={event.key} className={`roadmap-pole hue-${hueOf(event.key)}`} d={`M${x} ${top}V${headerHeight}`} />
    );
  });
}

function Flags({ layout: { flags, sizes } }: Pick<Props, 'layout'>) {
  const select = useUi((state) => state.select);
  const hueOf = useHueOfEvent();
  return flags.map(({ event, x, left, width, lane, text }) => {
    const top = sizes.upperHead + sizes.lowerHead + lane * sizes.flagLane + 3;
    const height = sizes.flagLane - 4;
    return (
      <g
        key={event.key}
        className={`roadmap-flag hue-${hueOf(event.key)}`}
        role="button"
        tabIndex={0}
        aria-label={event.title}
        onClick={() => select(event.key)}
        onKeyDown={({ key }) => key === 'Enter' && select(event.key)}
      >
        <title>{event.title}</title>
        {width > 0 && (
          <>
            <rect className="roadmap-pennant" x={left} y={top} width={width} height={height} />
            <rect className="roadmap-pennant-edge" x={x - (left < x ? 2.5 : 0)} y={top} width={2.5} height={height} />
            <text x={left + sizes.smallText * 0.55} y={top + height * 0.76}>
              {text}
            </text>
          </>
        )}
      </g>
    );
  });
}

function TodayTag({ layout: { scale, sizes } }: Pick<Props, 'layout'>) {
  const t = useTranslate();
  const words = useRoadmapWords();
  const today = useToday();
  const x = scale.xOf(today + 0.5);
  if (x < scale.left || x > scale.right) return null;
  const text = t('roadmap.today', { date: words.date(today) });
  const width = textWidth(text, 11, SMALL_WEIGHT) + 14;
  const left = Math.min(Math.max(x - width / 2, scale.left), scale.right - width);
  return (
    <g className="roadmap-today">
      <rect x={left} y={sizes.upperHead + 1.5} width={width} height={sizes.lowerHead - 3} rx={3} />
      <text x={left + width / 2} y={sizes.upperHead + sizes.lowerHead * 0.7}>
        {text}
      </text>
    </g>
  );
}
