import type { CsvMapping, CsvTarget } from '#shared/exchange/csv/targets';
import { codeOf } from '#shared/exchange/csv/words';
import { DISPLAY_KINDS, type DisplayKind } from '#shared/records/display-kind';
import type { ItemKind } from '#shared/records/item';

/** What people write of a kind besides its name. */
const KIND_WORDS: Readonly<Record<string, DisplayKind>> = {
  ...{ meeting: 'event', мероприятие: 'event', встреча: 'event' },
  ...{ publication: 'post', пост: 'post' },
  ...{ партнёрка: 'activity', partnership: 'activity' },
};

const OF_POSTS: ReadonlySet<CsvTarget | null> = new Set<CsvTarget>(['channels', 'body', 'pillar', 'purpose']);
const OF_MILESTONES: ReadonlySet<CsvTarget | null> = new Set<CsvTarget>(['track', 'progress', 'criterion', 'aim']);

/** The kind that a cell names, in either language; null when it names none. */
export function kindNamed(cell: string): DisplayKind | null {
  return codeOf('kind', DISPLAY_KINDS, cell) ?? KIND_WORDS[cell.toLowerCase()] ?? null;
}

/** A kind as items keep it: a phase is a milestone that lasts. */
export function kindFields(shown: DisplayKind): { readonly kind: ItemKind; readonly shape?: 'point' | 'phase' } {
  if (shown !== 'milestone' && shown !== 'phase') return { kind: shown };
  return { kind: 'milestone', shape: shown === 'phase' ? 'phase' : 'point' };
}

/** What the rows of a table are, as far as its columns tell: a plan of content has channels, a roadmap has tracks. */
export function likelyKind(mapping: CsvMapping): DisplayKind {
  if (mapping.includes('place')) return 'event';
  if (mapping.some((target) => OF_POSTS.has(target))) return 'post';
  return mapping.some((target) => OF_MILESTONES.has(target)) ? 'milestone' : 'event';
}
