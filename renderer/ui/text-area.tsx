import type { ComponentPropsWithRef } from 'react';
import './text-input.css';
import './text-area.css';

/** Several lines of text; it grows with what is typed, up to 16 lines. */
export function TextArea({ className = '', ...rest }: ComponentPropsWithRef<'textarea'>) {
  return <textarea {...rest} className={`text-area ${className}`} />;
}
