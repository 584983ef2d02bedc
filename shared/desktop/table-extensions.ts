/** The extensions of tables as text, without their dots. Excel calls one of its kinds `.txt`: Unicode text, with tabs. */
export const TABLE_EXTENSIONS = ['csv', 'tsv', 'txt'] as const;
