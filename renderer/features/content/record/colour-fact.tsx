import { sayHues } from '../../../commands/say-hues';
import { useTranslate } from '../../../state/use-translate';
import { HueChoice } from '../../../ui/hue-choice';

interface Props {
  readonly name: string;
  readonly hue: number;
  readonly onChange: (hue: number) => void;
}

/** The colour of a channel or a pillar. */
export function ColourFact({ name, hue, onChange }: Props) {
  const t = useTranslate();
  const names = sayHues(t);
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
