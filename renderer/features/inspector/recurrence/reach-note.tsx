import { sayLoose } from '../../../commands/say-loose';
import { dateOfSeries } from '../../../commands/date-of-series';
import type { SimpleRule } from '#shared/recurrence/simple-rule';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { useItemEditor } from '../editor/item-editor';
import { useLooseDates } from './use-loose-dates';
import { useOwnDates } from './use-own-dates';

/** What another rule reaches of a series that stands: which dates, and what becomes of those with something of their own. */
export function ReachNote({ rule }: { readonly rule: SimpleRule | null }) {
  const t = useTranslate();
  const language = useLanguage();
  const scope = useUi((state) => state.editScope);
  const { occurrence } = useItemEditor();
  const { changed, removed } = useOwnDates();
  const loose = useLooseDates(rule);
  const isDate = dateOfSeries(usePlanSnapshot(), occurrence) !== null;
  if (!isDate) return null;
  return (
    <>
      <p className="rule-note">
        {t(scope === 'following' ? 'recurrence.from-here' : 'recurrence.whole-series')}{' '}
        {t('recurrence.own-dates', { changed: changed.length - loose.length, removed })}
      </p>
      {loose.length > 0 && <p className="rule-note">{sayLoose(loose, t, language)}</p>}
    </>
  );
}
