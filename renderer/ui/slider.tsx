import './slider.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  /** The value as it is read out. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  readonly onLeave: () => void;
}

/** A number from 0 to `max`, drawn along a line; arrow keys step. */
export function Slider({ label, value, max, step, valueText, onChange, onLeave }: SliderProps) {
  return (
    <input
      className="slider"
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      max={max}
      step={step}
      value={value}
      style={{ ['--share' as string]: `${(value / max) * 100}%` }}
      onChange={(event) => onChange(Number(event.target.value))}
      onBlur={onLeave}
    />
  );
}
