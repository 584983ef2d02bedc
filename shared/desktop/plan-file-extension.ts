/** The extension of a plan file, without its dot. */
export const PLAN_FILE_EXTENSION = 'kalends';
