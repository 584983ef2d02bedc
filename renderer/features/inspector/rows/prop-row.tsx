import { useId, type FocusEventHandler, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly onFocus?: FocusEventHandler;
  /** Gets the identity for the control that the label names. */
  readonly children: (id: string) => ReactNode;
}

/** One field of the item: its name at the left, its value at the right. */
export function PropRow({ label, onFocus, children }: Props) {
  const id = useId();
  return (
    <div className="prop">
      <label className="prop-label" htmlFor={id}>
        {label}
      </label>
      <div className="prop-value" onFocus={onFocus}>
        {children(id)}
      </div>
    </div>
  );
}
