import { shortcutKeys } from '../../commands/shortcut-keys';
import { Kbd } from '../../ui/kbd';
import type { CommandHit } from './find-commands';
import { Highlighted } from './highlighted';
import type { Query } from './match';

interface Props {
  readonly hit: CommandHit;
  readonly query: Query | null;
}

/** A command with its keys, or with why it cannot run now. */
export function CommandRow({ hit, query }: Props) {
  const shortcut = hit.command.shortcuts[0];
  return (
    <>
      <span className="palette-title">
        <Highlighted text={hit.title} query={query} />
      </span>
      {hit.hindrance && <small>{hit.hindrance}</small>}
      {shortcut && (
        <span className="palette-keys">
          {shortcutKeys(shortcut).map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </>
  );
}
