import { useTranslate } from '../../../state/use-translate';
import { HueChoice } from '../../../ui/hue-choice';

/** The names of the hues, from the first. */
const HUE_NAMES = ['hue.1', 'hue.2', 'hue.3', 'hue.4', 'hue.5', 'hue.6', 'hue.7', 'hue.8'] as const;

interface Props {
  readonly name: string;
  readonly hue: number;
  readonly onChange: (hue: number) => void;
}

/** The colour of a channel or a pillar. */
export function ColourFact({ name, hue, onChange }: Props) {
  const t = useTranslate();
  const names = HUE_NAMES.map((key) => t(key));
  return (
    <div className="record-colour">
      <span>{t('registers.colour')}</span>
      <HueChoice
        label={t('registers.colour-of', { name, hue: names[hue - 1] ?? '' })}
        names={names}
        hue={hue}
        onChange={onChange}
      />
    </div>
  );
}
