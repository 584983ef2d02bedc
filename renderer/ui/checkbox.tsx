import { Check } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import './checkbox.css';

export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'type' | 'children'> {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Stands beside the box; without it give `aria-label`. */
  readonly label?: ReactNode;
  /** A calendar hue, 1 to 8, instead of the accent. */
  readonly hue?: number;
}

/** A box to tick, with its words. */
export function Checkbox({ checked, onChange, label, hue, className = '', ...rest }: CheckboxProps) {
  return (
    <label className={`checkbox ${hue === undefined ? '' : `checkbox-hued hue-${hue}`} ${className}`}>
      <span className="checkbox-box">
        <input {...rest} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
        <Check size={10} />
      </span>
      {label}
    </label>
  );
}
