import { patchOf } from '#shared/kernel/change-set';
import { firstSettings, type Settings } from '#shared/records/settings';
import { add, type ChangeSet } from '#shared/records/tables';

/** Sets fields of a plan's settings. A plan that has lost its settings gets first ones with these. */
export function editSettings(
  settings: Settings | undefined,
  change: (settings: Settings) => Partial<Settings>,
): ChangeSet {
  if (settings) return patchOf('settings', settings, change(settings));
  const first = firstSettings('UTC');
  return [add('settings', { ...first, ...change(first) })];
}
