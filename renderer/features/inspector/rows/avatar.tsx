/** A person as initials in their hue; the name stands beside it. */
export function Avatar({ name, hue }: { readonly name: string; readonly hue: number }) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
  return (
    <span className={`avatar hue-${hue}`} aria-hidden="true">
      {initials}
    </span>
  );
}
