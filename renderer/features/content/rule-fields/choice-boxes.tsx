import { useId } from 'react';
import { Checkbox } from '../../../ui/checkbox';

interface Props<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly trouble?: string | null;
  readonly onChange: (chosen: Value[]) => void;
}

/** Some of a few. */
export function ChoiceBoxes<Value extends string | number>({
  label,
  options,
  chosen,
  trouble = null,
  onChange,
}: Props<Value>) {
  const id = useId();
  return (
    <div className="field rule-boxes" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div>
        {options.map(({ value, label: words }) => (
          <Checkbox
            key={value}
            label={words}
            checked={chosen.includes(value)}
            onChange={(isChosen) =>
              onChange(
                options
                  .map((option) => option.value)
                  .filter((each) => (each === value ? isChosen : chosen.includes(each))),
              )
            }
          />
        ))}
      </div>
      {trouble !== null && (
        <p className="field-note field-trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
