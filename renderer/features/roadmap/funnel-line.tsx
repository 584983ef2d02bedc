import { partTracks } from '#shared/people/part-tracks';
import { STEPS_OF_PART } from '#shared/people/funnel';

const WIDTH = 8;
const GAP = 2;
const BETWEEN_PARTS = 5;
const HEIGHT = 8;
const PARTS = partTracks(String);

/** The fifteen steps of the funnel in its three parts, filled as far as somebody has come. Whoever shows it says the step beside. */
export function FunnelLine({ reached }: { readonly reached: number }) {
  const partWidth = STEPS_OF_PART * (WIDTH + GAP) + BETWEEN_PARTS;
  return (
    <svg className="funnel-line" width={PARTS.length * partWidth} height={HEIGHT} aria-hidden="true">
      {PARTS.map(({ id, hue }, part) => (
        <g key={id} className={`hue-${hue}`}>
          {Array.from({ length: STEPS_OF_PART }, (_, at) => (
            <rect
              key={at}
              className={part * STEPS_OF_PART + at < reached ? 'is-filled' : ''}
              x={part * partWidth + at * (WIDTH + GAP) + 0.5}
              y={0.5}
              width={WIDTH - 1}
              height={HEIGHT - 1}
              rx={1.5}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
