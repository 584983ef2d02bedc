import './meter.css';

export interface MeterProps {
  /** What is measured, for those who listen. */
  readonly label: string;
  readonly value: number;
  readonly full: number;
}

/** How much of something there is, as a thin line. More than all of it is drawn full, and as a warning. */
export function Meter({ label, value, full }: MeterProps) {
  const share = full <= 0 ? 0 : Math.min(1, value / full);
  return (
    <span
      className={`meter ${value > full ? 'is-over' : ''}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={full}
      aria-valuenow={Math.min(value, full)}
      aria-valuetext={`${value} / ${full}`}
    >
      <span style={{ width: `${share * 100}%` }} />
    </span>
  );
}
