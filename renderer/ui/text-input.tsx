import type { ComponentPropsWithRef } from 'react';
import './text-input.css';

/** One line of text. `aria-invalid` draws it as refused. */
export function TextInput({ className = '', ...rest }: ComponentPropsWithRef<'input'>) {
  return <input type="text" autoComplete="off" {...rest} className={`text-input ${className}`} />;
}
