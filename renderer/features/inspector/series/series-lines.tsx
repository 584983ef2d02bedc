import { Repeat } from 'lucide-react';
import { useTranslate } from '../../../state/use-translate';
import { usePlanSnapshot } from '../../../data/plan-context';
import { describeRule } from './describe-rule';
import { useItemEditor } from '../editor/item-editor';

/** How the series of the shown date repeats, and what an edit here reaches. Nothing for a single item. */
export function SeriesLines() {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const { item, originalStart } = useItemEditor().occurrence;
  if (originalStart === null) return null;

  const rule = item.rule ?? (item.seriesId === null ? null : (plan.get('items', item.seriesId)?.rule ?? null));
  return (
    <div className="when-series">
      <Repeat size={14} />
      <div>
        <p>{rule === null ? t('inspector.repeats-somehow') : describeRule(rule, t)}</p>
        {rule !== null && <p className="when-rule">{rule}</p>}
        <p className="when-note">
          {item.seriesId === null ? t('inspector.series-date') : t('inspector.series-override')}
        </p>
      </div>
    </div>
  );
}
