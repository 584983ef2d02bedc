import { initialsOf } from '#shared/i18n/initials';
import './avatar.css';

/** A person as initials in their hue; the name stands beside it. */
export function Avatar({ name, hue }: { readonly name: string; readonly hue: number }) {
  return (
    <span className={`avatar hue-${hue}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Where nobody is named: an empty ring. `label` says so. */
export function NobodyAvatar({ label }: { readonly label: string }) {
  return <span className="avatar avatar-nobody" role="img" aria-label={label} title={label} />;
}
