import { MILESTONE_STAGES, type Milestone } from '#shared/records/milestone';
import type { Track } from '#shared/records/track';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { slipOf, type Slip } from '#shared/roadmap/slip';

/** The columns of the roadmap as a table, in their order. */
export const ROADMAP_COLUMNS = [
  'title',
  'track',
  'kind',
  'start',
  'end',
  'days',
  'stage',
  'progress',
  'owner',
  'criterion',
  'slip',
] as const;
export type RoadmapColumn = (typeof ROADMAP_COLUMNS)[number];

/** A milestone or a phase with all that its row tells. */
export interface RoadmapRow {
  readonly id: string;
  readonly milestone: Milestone;
  readonly item: RoadmapItem;
  readonly track: Track | null;
  /** Of its track among all that are shown. */
  readonly trackPlace: number;
  /** Of whole days, both ends counted. */
  readonly days: number;
  /** Empty where nobody answers for it. */
  readonly owner: string;
  /** Whose individual plan it belongs to; null for the community's. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly slip: Slip | null;
}

/** What the rows are made from. */
export interface RowsRequest {
  readonly milestoneOf: (id: string) => Milestone | null;
  readonly nameOf: (personId: string) => string;
}

/** The rows of a roadmap: track by track, in each by their days. */
export function roadmapRows(
  tracks: readonly RoadmapTrack[],
  { milestoneOf, nameOf }: RowsRequest,
): readonly RoadmapRow[] {
  return tracks.flatMap(({ track, items }, trackPlace) =>
    items.toSorted(byDays).flatMap((item): RoadmapRow[] => {
      const milestone = milestoneOf(item.id);
      if (!milestone) return [];
      const owner = milestone.ownerId === null ? '' : nameOf(milestone.ownerId);
      const days = item.last - item.first + 1;
      const { scope } = milestone;
      const person = scope.kind === 'general' ? null : { id: scope.personId, name: nameOf(scope.personId) };
      return [{ id: item.id, milestone, item, track, trackPlace, days, owner, person, slip: slipOf(item) }];
    }),
  );
}

/** Rows by one column, what is empty there last; rows alike keep their order. */
export function sortRows(
  rows: readonly RoadmapRow[],
  { column, descending }: { readonly column: RoadmapColumn; readonly descending: boolean },
  compareTexts: (one: string, other: string) => number,
): readonly RoadmapRow[] {
  const turn = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: KEYS[column](row) }))
    .sort(({ key: one }, { key: other }) => {
      if (one === other) return 0;
      if (one === null || one === '') return 1;
      if (other === null || other === '') return -1;
      return turn * (typeof one === 'string' ? compareTexts(one, String(other)) : one - Number(other));
    })
    .map(({ row }) => row);
}

const KEYS: Readonly<Record<RoadmapColumn, (row: RoadmapRow) => string | number | null>> = {
  title: ({ item }) => item.title,
  track: ({ trackPlace }) => trackPlace,
  kind: ({ item }) => (item.shape === 'phase' ? 0 : 1),
  start: ({ item }) => item.first,
  end: ({ item }) => item.last,
  days: ({ days }) => days,
  stage: ({ milestone }) => MILESTONE_STAGES.indexOf(milestone.stage),
  progress: ({ milestone }) => milestone.progress,
  owner: ({ owner }) => owner,
  criterion: ({ milestone }) => milestone.criterion,
  slip: ({ slip }) => (slip?.kind === 'days' ? slip.days : slip && Infinity),
};

function byDays(one: RoadmapItem, other: RoadmapItem): number {
  return one.first - other.first || one.last - other.last || (one.id < other.id ? -1 : 1);
}
