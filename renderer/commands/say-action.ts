import type { Translate } from '#shared/i18n/translate';
import type { ActionLabel } from '#shared/records/action-label';

/** What was done, in words: `Moved “Club dinner”`, of a series with its dates: `…, this and following`. */
export function sayAction({ action, title, count, scope }: ActionLabel, t: Translate): string {
  const done = t(`action.${action}`, { title: title || t('item.untitled'), count });
  return scope === undefined ? done : t('action.of-series', { done, scope: t(`scope.done-${scope}`) });
}
