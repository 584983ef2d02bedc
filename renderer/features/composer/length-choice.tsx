import { sayLength } from '../../commands/say-length';
import { useTranslate } from '../../state/use-translate';
import { Select } from '../../ui/select';

const OFFERED = [0, 15, 30, 45, 60, 90, 120, 150, 180, 240, 360, 480];

interface Props {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** How long it lasts: the usual lengths, and the one it has. */
export function LengthChoice({ minutes, onChange }: Props) {
  const t = useTranslate();
  const lengths = [...new Set([...OFFERED, minutes])].toSorted((a, b) => a - b);
  return (
    <Select
      className="composer-length"
      aria-label={t('composer.length')}
      value={String(minutes)}
      options={lengths.map((length) => ({ value: String(length), label: sayLength(length, t) }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
