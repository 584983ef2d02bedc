/** The extensions of tables as text, without their dots. */
export const TABLE_EXTENSIONS = ['csv', 'tsv'] as const;
