import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import './hue-choice.css';

export interface HueChoiceProps {
  /** What gets the colour, for those who listen. */
  readonly label: string;
  /** The names of the hues, from the first. */
  readonly names: readonly string[];
  /** From 1. */
  readonly hue: number;
  readonly onChange: (hue: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** One of the hues; the chosen one wears a tick. Arrow keys choose, as in every group of radio buttons. */
export function HueChoice({ label, names, hue, onChange }: HueChoiceProps) {
  const chooseByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = (hue - 1 + step + names.length) % names.length;
    onChange(index + 1);
    (event.currentTarget.children[index] as HTMLElement).focus();
  };

  return (
    <div className="hue-choice" role="radiogroup" aria-label={label} onKeyDown={chooseByKey}>
      {names.map((name, index) => {
        const chosen = index + 1 === hue;
        return (
          <button
            key={name}
            type="button"
            role="radio"
            className={`hue-${index + 1}`}
            aria-label={name}
            aria-checked={chosen}
            title={name}
            tabIndex={chosen ? 0 : -1}
            onClick={() => onChange(index + 1)}
          >
            {chosen && <Check size={14} />}
          </button>
        );
      })}
    </div>
  );
}
