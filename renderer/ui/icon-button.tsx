import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import './icon-button.css';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What it does, for the tooltip and for those who listen. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly size?: 's' | 'm';
}

/** A button that is only an icon: 28 pixels square, or 24. `aria-pressed` draws it as switched on. */
export function IconButton({ label, icon: Icon, size = 'm', className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`icon-button icon-button-${size} ${className}`}
    >
      <Icon size={size === 'm' ? 16 : 14} />
    </button>
  );
}
