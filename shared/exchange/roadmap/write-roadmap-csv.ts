import type { Wording } from '#shared/exchange/csv/column';
import { csvText } from '#shared/exchange/csv/csv-text';
import { itemCells } from '#shared/exchange/csv/item-cells';
import { listCell } from '#shared/exchange/csv/list-cell';
import type { Separator } from '#shared/exchange/csv/parse-rows';
import type { CsvTarget } from '#shared/exchange/csv/targets';
import { wordOf } from '#shared/exchange/csv/words';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/i18n/message';
import type { Dependency } from '#shared/roadmap/dependencies';
import type { RoadmapRow } from '#shared/roadmap/roadmap-rows';

/** How the table of a roadmap is written. */
export interface RoadmapCsvWriting {
  readonly language: Language;
  /** In that language. */
  readonly t: Translate;
  readonly separator: Exclude<Separator, '\t'>;
  /** The owner and the person whose plan it is, by name. */
  readonly withPeople: boolean;
}

/** What our own import of tables reads; `id` makes the same items of them. */
const TARGETS = [
  'title',
  'track',
  'kind',
  'start',
  'end',
  'stage',
  'progress',
  'criterion',
  'aim',
  'aimValue',
] as const;
const OF_PEOPLE = ['owner', 'person'] as const;

/**
 * The rows of a roadmap as a table for spreadsheets. What the columns of our own tables tell is read back by the import;
 * the days, the slip and what each waits for (`Title +2` with days between) are for the eye.
 */
export function writeRoadmapCsv(
  rows: readonly RoadmapRow[],
  dependencies: readonly Dependency[],
  { language, t, separator, withPeople }: RoadmapCsvWriting,
): string {
  const targets: readonly CsvTarget[] = [...TARGETS, ...(withPeople ? OF_PEOPLE : []), 'id'];
  const titles = new Map(rows.map(({ id, item }) => [id, item.title || t('item.untitled')]));
  const waits = (id: string) =>
    dependencies
      .filter(({ laterId }) => laterId === id)
      .flatMap(({ earlierId, lagDays }) => {
        const title = titles.get(earlierId);
        return title === undefined ? [] : lagDays === 0 ? title : `${title} ${lagDays > 0 ? '+' : ''}${lagDays}`;
      });
  const heads = [
    ...targets.map((target) => wordOf('csv', target, language)),
    t('roadmap.column-days'),
    t('roadmap.column-slip'),
    t('roadmap.column-waits'),
  ];
  const lines = rows.map((row) => {
    const cells = itemCells(row.milestone, wordingFor(row, language, separator));
    const slip = row.slip?.kind === 'days' ? String(row.slip.days) : '';
    return [...targets.map((target) => cells.get(target) ?? ''), String(row.days), slip, listCell(waits(row.id))];
  });
  return csvText([heads, ...lines], separator);
}

function wordingFor({ track, owner, person }: RoadmapRow, language: Language, separator: string): Wording {
  return {
    order: 'day-first',
    language,
    decimal: separator === ';' ? ',' : '.',
    nameOf: (register, id) => {
      if (register === 'tracks') return track?.name ?? '';
      return register === 'people' && person?.id === id ? person.name : owner;
    },
    idOf: (_, name) => name,
  };
}
