import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The control that the words name, where it is one that takes a label. */
  readonly controlId?: string;
  readonly hint?: string;
  readonly trouble?: string | null;
  readonly children: ReactNode;
}

/** One thing to set: its words, its control, and below a word of help or of trouble. */
export function SettingRow({ label, controlId, hint, trouble = null, children }: Props) {
  return (
    <div className="setting-row">
      {controlId === undefined ? (
        <span className="setting-label">{label}</span>
      ) : (
        <label className="setting-label" htmlFor={controlId}>
          {label}
        </label>
      )}
      <div className="setting-control">{children}</div>
      {trouble !== null && (
        <p className="setting-note setting-trouble" role="alert">
          {trouble}
        </p>
      )}
      {trouble === null && hint !== undefined && <p className="setting-note">{hint}</p>}
    </div>
  );
}
