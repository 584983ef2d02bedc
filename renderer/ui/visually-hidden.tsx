import type { ReactNode } from 'react';
import './visually-hidden.css';

/** Text for those who listen: read aloud, not drawn. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
