import type { Translate } from '#shared/i18n/translate';
import type { Dependency } from '#shared/roadmap/dependencies';
import type { RoadmapRow } from '#shared/roadmap/roadmap-rows';
import { progressOf } from '#shared/roadmap/roadmap-items';

/** How the outline of a roadmap is written. */
export interface OutlineWriting {
  readonly t: Translate;
  /** The plan's. */
  readonly title: string;
  /** Of the days of an item, both inclusive, with their year. */
  readonly sayDays: (first: number, last: number) => string;
  readonly withPeople: boolean;
}

/**
 * A roadmap as an outline in Markdown: its tracks with their items by date, ticked where they are done, struck through
 * where they are dropped; with how late they are and what they wait for.
 */
export function writeRoadmapOutline(
  rows: readonly RoadmapRow[],
  dependencies: readonly Dependency[],
  writing: OutlineWriting,
): string {
  const titles = new Map(rows.map(({ id, item }) => [id, item.title || writing.t('item.untitled')]));
  const places = [...new Set(rows.map(({ trackPlace }) => trackPlace))];
  const sections = places.map((place) => {
    const ofTrack = rows.filter(({ trackPlace }) => trackPlace === place);
    const lines = ofTrack.map((row) => itemLine(row, waitsFor(row, dependencies, titles), writing));
    return [`## ${headOf(ofTrack, writing)}`, '', ...lines].join('\n');
  });
  return [`# ${escaped(writing.title)}`, ...sections, ''].join('\n\n').trimEnd() + '\n';
}

function headOf(rows: readonly RoadmapRow[], { t }: OutlineWriting): string {
  const [row] = rows;
  const name = escaped(row?.track?.name ?? t('roadmap.no-track'));
  const progress = progressOf(rows.map(({ item }) => item));
  return progress === null ? name : `${name}, ${t('roadmap.percent', { percent: progress })}`;
}

function itemLine(row: RoadmapRow, waits: readonly string[], { t, sayDays, withPeople }: OutlineWriting): string {
  const { item, milestone, owner, slip } = row;
  const title = escaped(item.title || t('item.untitled'));
  const isDropped = item.status === 'cancelled';
  const told = [
    `${isDropped ? `~~${title}~~` : `**${title}**`} – ${sayDays(item.first, item.last)}`,
    isDropped && [t('stage.dropped'), escaped(milestone.outcome.reason)].filter(Boolean).join(': '),
    milestone.stage === 'late' && t('stage.late'),
    slip?.kind === 'days' && t('roadmap.slip-days', { days: Math.abs(slip.days), sign: slip.days > 0 ? '+' : '−' }),
    item.status !== 'done' && !isDropped && item.progress > 0 && t('roadmap.percent', { percent: item.progress }),
    withPeople && escaped(owner),
    waits.length > 0 && t('roadmap.waits-for', { titles: waits.map(escaped).join(', ') }),
  ].filter(Boolean);
  const line = `- [${item.status === 'done' ? 'x' : ' '}] ${told.join(', ')}`;
  const criterion = milestone.criterion.trim();
  return criterion === '' ? line : `${line}\n  ${paragraph(criterion.replaceAll(/\s*\n\s*/g, ' '))}`;
}

function waitsFor({ id }: RoadmapRow, dependencies: readonly Dependency[], titles: ReadonlyMap<string, string>) {
  return dependencies.filter(({ laterId }) => laterId === id).flatMap(({ earlierId }) => titles.get(earlierId) ?? []);
}

/** The same at the beginning of a line, where `-`, `+`, `1.` and the like would begin a list. */
function paragraph(text: string): string {
  return escaped(text)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** A text as Markdown shows it letter by letter. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>~#|]/g, String.raw`\$&`);
}
