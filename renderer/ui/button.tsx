import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import './button.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly variant?: 'plain' | 'primary' | 'danger' | 'ghost' | 'link';
  /** Stands before the words. */
  readonly icon?: LucideIcon;
}

/** A button with words. Of `primary` there is one at a time in view; `danger` stands in its place where something goes. */
export function Button({ variant = 'plain', icon: Icon, className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${variant} ${className}`}>
      {Icon && <Icon size={14} />}
      {children}
    </button>
  );
}
