import { useId, type ReactNode } from 'react';
import './record-page.css';

/** A field of a record's page with its name before it. */
export function Fact({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="fact">
      <label htmlFor={id}>{label}</label>
      <div>{children(id)}</div>
    </div>
  );
}
