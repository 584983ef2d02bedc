import { ComboBox } from './combo-box';
import './drafted-input.css';
import './fate-choice.css';

interface Entry {
  readonly id: string;
  readonly name: string;
}

interface Props<Fate extends string> {
  readonly label: string;
  /** The first is where the focus begins. */
  readonly fates: readonly { readonly value: Fate; readonly label: string }[];
  readonly chosen: Fate;
  readonly onChoose: (fate: Fate) => void;
  /** The entry that the fate "another" asks for. */
  readonly another: {
    readonly label: string;
    readonly noneLabel: string;
    readonly options: readonly Entry[];
    readonly chosen: string;
    readonly onChoose: (id: string) => void;
  };
  /** What is missing, in words. */
  readonly trouble: string | null;
}

/** What becomes of that which refers to something that is deleted: one of some fates, "another" with which other. */
export function FateChoice<Fate extends string>({ label, fates, chosen, onChoose, another, trouble }: Props<Fate>) {
  return (
    <fieldset className="fates" aria-label={label}>
      {fates.map((fate, at) => (
        <div key={fate.value}>
          <label>
            <input
              type="radio"
              name="fate"
              checked={fate.value === chosen}
              disabled={fate.value === 'another' && another.options.length === 0}
              data-autofocus={at === 0 ? '' : undefined}
              onChange={() => onChoose(fate.value)}
            />
            {fate.label}
          </label>
          {fate.value === 'another' && fate.value === chosen && (
            <ComboBox
              label={another.label}
              options={another.options.map(({ id, name }) => ({ id, name }))}
              chosen={another.chosen}
              noneLabel={another.noneLabel}
              onChoose={another.onChoose}
            />
          )}
        </div>
      ))}
      {trouble !== null && (
        <p className="drafted-trouble" role="alert">
          {trouble}
        </p>
      )}
    </fieldset>
  );
}
