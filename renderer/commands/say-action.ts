import type { Translate } from '#shared/i18n/translate';
import type { ActionLabel } from '#shared/records/action-label';

/** What was done, in words: `Moved “Club dinner”`. */
export function sayAction(label: ActionLabel, t: Translate): string {
  return t(`action.${label.action}`, { title: label.title || t('item.untitled'), count: label.count });
}
