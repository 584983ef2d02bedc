/** A plan's name without what file systems refuse. */
export function fileNameOf(planName: string): string {
  return planName.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
}
