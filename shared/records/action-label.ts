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
] as const;

/** What a person did, as data: the screen says it in the language of the day. */
export interface ActionLabel {
  readonly action: (typeof ACTIONS)[number];
  /** The item's title, or the file's name of an import. */
  readonly title: string;
  /** How many items it touched; the title is told when it is one. */
  readonly count: number;
}
