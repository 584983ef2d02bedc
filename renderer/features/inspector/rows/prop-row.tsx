import { useId, type FocusEventHandler, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** What the row is found by from elsewhere. */
  readonly field?: string;
  readonly onFocus?: FocusEventHandler;
  /** Gets the identity for the control that the label names. */
  readonly children: (id: string) => ReactNode;
}

/** One field of the item: its name at the left, its value at the right. */
export function PropRow({ label, field, onFocus, children }: Props) {
  const id = useId();
  return (
    <div className="prop" data-field={field}>
      <label className="prop-label" htmlFor={id}>
        {label}
      </label>
      <div className="prop-value" onFocus={onFocus}>
        {children(id)}
      </div>
    </div>
  );
}
