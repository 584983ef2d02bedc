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
