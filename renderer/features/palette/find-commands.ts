import type { Translate } from '#shared/i18n/translate';
import type { Command } from '../../commands/command';
import { comparable } from '#shared/search/comparable';
import { rankOf, type Query } from './match';

/** A command as the palette lists it. */
export interface CommandHit {
  readonly command: Command;
  readonly title: string;
  /** Why it cannot run now; null when it can, '' when there is nothing to say. */
  readonly hindrance: string | null;
}

/** The commands that answer the query under any of their names in the languages `spoken`, best first; all of them without a query. */
export function findCommands(
  commands: readonly Command[],
  query: Query | null,
  t: Translate,
  spoken: readonly Translate[],
): readonly CommandHit[] {
  return commands
    .map((command) => {
      const title = command.momentTitle?.() ?? t(command.title);
      const names = [title, ...spoken.flatMap((say) => namesOf(command, say))];
      return { command, title, rank: query === null ? 0 : bestRank(names, query) };
    })
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => one.rank! - other.rank!)
    .map(({ command, title }) => ({ command, title, hindrance: hindranceOf(command, t) }));
}

function namesOf({ title, alsoCalled }: Command, say: Translate): readonly string[] {
  return alsoCalled === undefined ? [say(title)] : [say(title), ...say(alsoCalled).split(', ')];
}

function bestRank(names: readonly string[], query: Query): number | null {
  const ranks = names.map((name) => rankOf(comparable(name), query)).filter((rank) => rank !== null);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function hindranceOf(command: Command, t: Translate): string | null {
  const availability = command.availability();
  if (availability.kind === 'ready') return null;
  return availability.reason === null ? '' : t(availability.reason);
}
