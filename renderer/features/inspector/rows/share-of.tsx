import { Meter } from '../../../ui/meter';

interface Props {
  /** What is measured, for those who listen. */
  readonly label: string;
  readonly value: number;
  readonly full: number;
  readonly words: string;
}

/** How a figure stands to the whole: in words, and as a line. */
export function ShareOf({ label, value, full, words }: Props) {
  return (
    <span className="share-of">
      <span className="prop-hint">{words}</span>
      <Meter label={label} value={value} full={full} />
    </span>
  );
}
