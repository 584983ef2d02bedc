import './difficulty-bars.css';

interface Props {
  /** 1 to 5; 0 where nobody said. */
  readonly value: number;
}

const BARS = [1, 2, 3, 4, 5];
const WIDTH = 11;
const GAP = 4;
const STEP = 2.5;
const HEIGHT = BARS.length * STEP;

/** How hard something is: five rising bars, filled up to it. Whoever shows them says the number beside. */
export function DifficultyBars({ value }: Props) {
  return (
    <svg className="difficulty-bars" width={BARS.length * (WIDTH + GAP) - GAP} height={HEIGHT} aria-hidden="true">
      {BARS.map((bar) => (
        <rect
          key={bar}
          className={bar <= value ? 'is-filled' : ''}
          x={(bar - 1) * (WIDTH + GAP) + 0.5}
          y={HEIGHT - bar * STEP + 0.5}
          width={WIDTH - 1}
          height={bar * STEP - 1}
        />
      ))}
    </svg>
  );
}
