import type { SeriesScope } from '#shared/records/series-scope';

export const ACTIONS = [
  'create',
  'edit',
  'move',
  'resize',
  'delete',
  'duplicate',
  'import',
  'replace-plan',
  'edit-calendar',
  'edit-settings',
  'edit-register',
  'rename',
  'recolour',
  'reorder',
  'merge',
  'archive',
  'archive-calendar',
  'unarchive',
  'delete-calendar',
  'bring-back',
  'add-rule',
  'edit-rule',
  'delete-rule',
  'edit-policy',
  'mute',
  'unmute',
  'apply-plan',
  'freeze-plan',
  'compare-baseline',
  'compare-none',
] as const;

/** What a person did, as data: the screen says it in the language of the day. */
export interface ActionLabel {
  readonly action: (typeof ACTIONS)[number];
  /** The item's title, the file's name of an import, or the name of a register's entry. */
  readonly title: string;
  /** How many items it touched; the title is told when it is one. Of a calendar: how many lie in it. */
  readonly count: number;
  /** Of an item that repeats: which of its dates. */
  readonly scope?: SeriesScope;
}
