import { initialsOf } from '#shared/people/initials';

/** A person as initials in their hue; the name stands beside it. */
export function Avatar({ name, hue }: { readonly name: string; readonly hue: number }) {
  return (
    <span className={`avatar hue-${hue}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
