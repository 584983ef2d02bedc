import type { ComponentType, KeyboardEvent } from 'react';
import './segmented.css';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Stands for the label where there is little room; who places the group says where. */
  readonly short?: string;
  /** One of Lucide's, or another small sign. */
  readonly icon?: ComponentType<{ readonly size: number }>;
}

export interface SegmentedProps<Value extends string> {
  /** What is chosen here, for those who listen. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SegmentedOption<Value>[];
  readonly onChange: (value: Value) => void;
  /** A dialog begins here. */
  readonly autoFocus?: boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** One of a few, all in sight. Arrow keys choose, as in every group of radio buttons. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  autoFocus = false,
}: SegmentedProps<Value>) {
  const chooseByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const current = options.findIndex((option) => option.value === value);
    const target = indexByKey(event.key, current, options.length);
    const option = target === null ? undefined : options[target];
    if (!option) return;
    event.preventDefault();
    event.stopPropagation();
    const button = event.currentTarget.children[options.indexOf(option)];
    if (button instanceof HTMLElement) button.focus();
    onChange(option.value);
  };

  return (
    <div className="segmented" role="radiogroup" aria-label={label} onKeyDown={chooseByKey}>
      {options.map(({ value: each, label: words, short, icon: Icon }) => (
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={each === value}
          tabIndex={each === value ? 0 : -1}
          data-autofocus={autoFocus && each === value ? '' : undefined}
          title={Icon || short ? words : undefined}
          onClick={() => onChange(each)}
        >
          {Icon && <Icon size={14} />}
          <span className="segmented-words">{words}</span>
          {short && (
            <span className="segmented-short" aria-hidden="true">
              {short}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function indexByKey(key: string, current: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (current + step + count) % count;
}
