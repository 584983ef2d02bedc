/** A blank page of the year with a plus. */
export function EmptyPicture() {
  return (
    <svg viewBox="0 0 72 60" aria-hidden="true">
      <path
        className="door-lines"
        d="M0 .5H72M0 20H72M0 39.5H72M0 59H72M.5 0V59M18.25 0V59M36 0V59M53.75 0V59M71.5 0V59"
      />
      <path className="door-plus" d="M36 22v16M28 30h16" />
    </svg>
  );
}

/** The same page with everything that a plan can hold: bars, chips, a milestone, linked rings. */
export function SamplePicture() {
  return (
    <svg viewBox="0 0 72 60" aria-hidden="true">
      <path
        className="door-lines"
        d="M0 .5H72M0 20H72M0 39.5H72M0 59H72M.5 0V59M18.25 0V59M36 0V59M53.75 0V59M71.5 0V59"
      />
      <rect className="door-bar hue-1" x="2" y="6" width="32" height="7" rx="2" />
      <rect className="door-edge hue-3" x="38" y="6" width="31" height="7" rx="3.5" />
      <circle className="door-edge hue-3" cx="9" cy="29.5" r="3.2" />
      <rect className="door-wash hue-5" x="20" y="26" width="50" height="7" rx="2" />
      <rect className="door-bar hue-5" x="20" y="26" width="2.5" height="7" />
      <path className="door-bar hue-1" d="M9 44.5l5 5-5 5-5-5Z" />
      <circle className="door-edge hue-4" cx="24.5" cy="49.5" r="3.5" />
      <circle className="door-edge hue-4" cx="29.5" cy="49.5" r="3.5" />
      <rect className="door-edge hue-3" x="38" y="46" width="24" height="7" rx="3.5" />
    </svg>
  );
}

/** A sheet of paper with three items on it. */
export function FilePicture() {
  return (
    <svg viewBox="0 0 72 60" aria-hidden="true">
      <path className="door-paper" d="M14 4h28l14 14v38H14Z" />
      <path className="door-paper" d="M42 4v14h14" />
      <rect className="door-bar hue-2" x="21" y="26" width="24" height="6" rx="2" />
      <rect className="door-wash hue-4" x="21" y="36" width="28" height="6" rx="2" />
      <rect className="door-chip hue-3" x="21" y="46" width="16" height="5" rx="2.5" />
    </svg>
  );
}
