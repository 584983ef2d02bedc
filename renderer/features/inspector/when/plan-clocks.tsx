import { formatDays, formatMinute } from '#shared/time/format';
import type { CivilSpan } from '#shared/plan/occurrence';
import { zoneName } from '#shared/time/zone-name';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { useItemEditor } from '../editor/item-editor';

/** What the plan's clocks show meanwhile, for hours that are meant by other clocks. */
export function PlanClocks({ span }: { readonly span: CivilSpan }) {
  const t = useTranslate();
  const language = useLanguage();
  const { zone } = useItemEditor();
  const { firstDay, lastDay, startMinute, endMinute } = span;
  if (startMinute === null || endMinute === null) return null;

  const day = formatDays(language, firstDay, lastDay, { weekday: 'short', day: 'numeric', month: 'short' });
  const hours =
    startMinute === endMinute ? formatMinute(startMinute) : `${formatMinute(startMinute)}–${formatMinute(endMinute)}`;
  return (
    <p className="when-note">
      {t('inspector.plan-clocks', { zone: zoneName(language, zone), time: `${day}, ${hours}` })}
    </p>
  );
}
