import { Repeat } from 'lucide-react';
import { asSentence } from '#shared/i18n/as-sentence';
import { describeRule } from '#shared/recurrence/describe';
import { dateOfSeries } from '../../../commands/date-of-series';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { useItemEditor } from '../editor/item-editor';
import { RuleChoice } from './rule-choice';
import { SeriesNotes } from './series-notes';
import { useRuleFrom } from './use-rule-from';
import './recurrence.css';

/** How the shown item repeats, in words, and the way to change that. Of one date alone the rule is but told. */
export function RecurrenceRow() {
  const { occurrence } = useItemEditor();
  const { item } = occurrence;
  const date = dateOfSeries(usePlanSnapshot(), occurrence);
  if (item.kind === 'milestone' || item.schedule === null) return null;
  if (date === null) return item.seriesId === null && <RuleChoice schedule={item.schedule} rule={item.rule} />;
  return (
    <>
      <SeriesRule />
      <SeriesNotes series={date.series} />
    </>
  );
}

function SeriesRule() {
  const t = useTranslate();
  const language = useLanguage();
  const scope = useUi((state) => state.editScope);
  const setScope = useUi((state) => state.setEditScope);
  const from = useRuleFrom(scope === 'this' ? 'all' : scope);
  if (from === null) return null;
  if (scope !== 'this') return <RuleChoice key={scope} schedule={from.schedule} rule={from.rule} />;
  return (
    <p className="rule-row rule-told">
      <Repeat size={14} />
      <span>{asSentence(describeRule(from.rule, from.schedule, t, language).text)}</span>
      <Button variant="link" onClick={() => setScope('all')}>
        {t('scope.change-rule')}
      </Button>
    </p>
  );
}
