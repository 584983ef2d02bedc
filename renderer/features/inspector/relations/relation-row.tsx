import { X } from 'lucide-react';
import { sayWhen } from '#shared/plan/say-when';
import type { RelationEnd } from '#shared/plan/relations';
import { displayKindOf } from '#shared/records/display-kind';
import { isSeries } from '#shared/recurrence/is-series';
import { statusOf } from '#shared/records/status';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useShowDay } from '../../../state/show-day';
import { useUi } from '../../../state/ui-store';
import { useToday } from '../../../state/use-today';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { IconButton } from '../../../ui/icon-button';
import { Mark } from '../../../ui/item/mark';
import { useItemEditor } from '../editor/item-editor';
import { otherEnd } from '../../../data/other-end';

interface Props {
  readonly end: RelationEnd;
  readonly onRemove: () => void;
}

/** What the shown item is tied to, by its mark, title and date; a press goes there. */
export function RelationRow({ end, onRemove }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const showDay = useShowDay();
  const today = useToday();
  const { occurrence: shown, zone } = useItemEditor();
  const other = otherEnd(plan, end.other, shown.span?.firstDay ?? today, zone);
  if (!other) return null;

  const { item, occurrence } = other;
  const title = item.title || t('item.untitled');
  const hue = plan.get('calendars', item.calendarId)?.hue ?? 1;
  const isWholeSeries = isSeries(item) && end.other.originalStart === null;
  const when = isWholeSeries
    ? t('relations.series')
    : occurrence
      ? sayWhen(occurrence.schedule, language)
      : t('relations.undated');
  const go = () => {
    if (!occurrence) return;
    showDay(occurrence.span.firstDay);
    useUi.getState().select(occurrence.key);
  };
  return (
    <li className="relation">
      <span className="relation-type">{t(`relations.${end.relation.type}.${end.side}`)}</span>
      <button type="button" className="relation-face" disabled={!occurrence} onClick={go}>
        <Mark kind={displayKindOf(item)} status={statusOf(item)} hue={hue} />
        <span className="relation-title">{title}</span>
        <span className="relation-when">{when}</span>
      </button>
      <IconButton size="s" icon={X} label={t('relations.remove', { title })} onClick={onRemove} />
    </li>
  );
}
