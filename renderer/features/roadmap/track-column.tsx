import { currentStage, type CurrentStage } from '#shared/roadmap/current-stage';
import { isFunnelPart, stepsOfPart } from '#shared/people/part-tracks';
import type { Translate } from '#shared/i18n/translate';
import { progressOf } from '#shared/roadmap/roadmap-items';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { TrackBand } from '#shared/roadmap/track-bands';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';

interface Props {
  readonly band: TrackBand;
  readonly sizes: RoadmapSizes;
  readonly width: number;
  /** Is it the one that Tab leads to? */
  readonly isTabStop: boolean;
}

const LINE = 17;
const METER_HEIGHT = 3;
/** Right of the meter, for `100 %`. */
const PERCENT_WIDTH = 40;

/** What a track is called, whose it is and how far it is; a press folds it. */
export function TrackColumn({ band: { content, top, height, name, items, folded }, sizes, width, isTabStop }: Props) {
  const t = useTranslate();
  const owner = usePlanSnapshot().get('people', content.track?.ownerId ?? '')?.name;
  const stage = currentStage(content);
  const note = noteOf(content.track?.id ?? '', stage, t) ?? owner;
  const progress = progressOf(content.items);
  const { trackIndent, trackPad, trackColumn, trackText } = sizes;
  const underName = top + trackPad + trackText + name.length * LINE;
  const meterTop = underName + (note ? 8 : -8);
  const meterWidth = trackColumn - 2 * trackIndent - PERCENT_WIDTH;
  const id = content.track?.id ?? '';
  const [x, y] = [trackIndent / 2, top + trackPad + trackText * 0.62];
  return (
    <g
      className={`roadmap-track ${content.track ? `hue-${content.track.hue}` : ''}`}
      role="group"
      aria-label={t('roadmap.track', { name: name.join(' '), count: items.length })}
    >
      <path className="roadmap-rule-strong" d={`M0 ${top}H${width}`} />
      <g
        className="roadmap-track-head"
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={t('roadmap.track-head', { name: content.track?.name ?? name.join(' ') })}
        aria-expanded={folded === null}
        data-track={id}
        onClick={() => useUi.getState().toggleTrack(id)}
      >
        <rect
          className="roadmap-track-reach"
          x={4}
          y={top + 1.5}
          width={trackColumn - 6}
          height={Math.min(height, name.length * LINE + 2 * trackPad) - 3}
          rx={4}
        />
        <path className="roadmap-fold" d={folded ? `M${x} ${y - 3}l3 3-3 3` : `M${x - 2} ${y - 1.5}l3 3 3-3`} />
        <text className="roadmap-track-name" y={top + trackPad + trackText - LINE}>
          {name.map((line) => (
            <tspan key={line} x={trackIndent} dy={LINE}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
      <rect className="roadmap-track-edge" x={0} y={top + trackPad} width={3} height={height - 2 * trackPad} />
      {note && !folded && (
        <text className="roadmap-note" x={trackIndent} y={underName}>
          {note}
        </text>
      )}
      {progress !== null && !folded && (
        <>
          <rect
            className="roadmap-meter"
            x={trackIndent}
            y={meterTop}
            width={meterWidth}
            height={METER_HEIGHT}
            rx={1.5}
          />
          <rect
            className="roadmap-meter-fill"
            x={trackIndent}
            y={meterTop}
            width={(meterWidth * progress) / 100}
            height={METER_HEIGHT}
            rx={1.5}
          />
          <text className="roadmap-note" x={trackIndent + meterWidth + 8} y={meterTop + 5}>
            {t('roadmap.percent', { percent: progress })}
          </text>
        </>
      )}
    </g>
  );
}

/** Under the name of a track of stages the one that it is at, under a part of the funnel its steps. */
function noteOf(trackId: string, stage: CurrentStage | null, t: Translate): string | null {
  if (stage) return t('stages.now', { number: stage.number, count: stage.count });
  return isFunnelPart(trackId) ? t('roadmap.steps', { ...stepsOfPart(trackId) }) : null;
}
