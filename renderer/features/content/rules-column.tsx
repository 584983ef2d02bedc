import { Check, Pencil, Plus } from 'lucide-react';
import { RULE_KINDS, type Rule } from '#shared/records/rule';
import { sayRule } from '../../commands/say-rule';
import { useRecords } from '../../data/plan-context';
import { useListedFindings } from '../../state/use-findings';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { SeveritySign } from './severity-sign';
import { useFindingTelling } from './use-finding-telling';

/** The rules in plain words by their kind, each with how much it finds. A press shows only what that rule finds. */
export function RulesColumn() {
  const t = useTranslate();
  const rules = useRecords('rules');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <section className="policy-rules" aria-label={t('policy.rules')}>
      <header className="policy-head">
        <h2>{t('policy.rules')}</h2>
        {rules.length > 0 && <span>{rules.length}</span>}
        <span className="toolbar-gap" />
        <Button variant="ghost" onClick={() => openDialog({ kind: 'ready-rules' })}>
          {t('policy.sets')}
        </Button>
        <IconButton icon={Plus} label={t('policy.new')} onClick={() => openDialog({ kind: 'rule', ruleId: null })} />
      </header>
      {rules.length === 0 ? (
        <EmptyState icon="list" size="s" text={t('policy.no-rules')}>
          <Button variant="primary" onClick={() => openDialog({ kind: 'ready-rules' })}>
            {t('policy.sets')}
          </Button>
        </EmptyState>
      ) : (
        <RuleGroups rules={rules} />
      )}
    </section>
  );
}

function RuleGroups({ rules }: { readonly rules: readonly Rule[] }) {
  const t = useTranslate();
  const { open } = useListedFindings();
  const counts = new Map<string, number>();
  for (const { source } of open) counts.set(source.ruleId, (counts.get(source.ruleId) ?? 0) + 1);
  return RULE_KINDS.map((kind) => {
    const ofKind = rules.filter((rule) => rule.kind === kind).toSorted((one, other) => one.order - other.order);
    if (ofKind.length === 0) return null;
    return (
      <div key={kind} className="policy-group">
        <h3>{t(`policy.kind.${kind}`)}</h3>
        <ul>
          {ofKind.map((rule) => (
            <RuleRow key={rule.id} rule={rule} count={counts.get(rule.id) ?? 0} />
          ))}
        </ul>
      </div>
    );
  });
}

function RuleRow({ rule, count }: { readonly rule: Rule; readonly count: number }) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const isShown = useUi((state) => state.shownRuleId === rule.id);
  const showRule = useUi((state) => state.showRule);
  const openDialog = useUi((state) => state.openDialog);
  const checked = useUi((state) => state.findings !== null);
  return (
    <li className="policy-rule">
      <button type="button" aria-pressed={isShown} onClick={() => showRule(isShown ? null : rule.id)}>
        <SeveritySign severity={rule.severity} />
        <span>{sayRule(rule, telling)}</span>
        {!checked ? (
          <span className="policy-pill policy-pill-waiting" aria-hidden="true" />
        ) : count > 0 ? (
          <span className="policy-pill" title={t('finding.count', { count })}>
            {count}
          </span>
        ) : (
          <Check size={14} className="policy-kept" role="img" aria-label={t('finding.none-by-rule')} />
        )}
      </button>
      <IconButton
        size="s"
        icon={Pencil}
        label={t('rule.edit')}
        onClick={() => openDialog({ kind: 'rule', ruleId: rule.id })}
      />
    </li>
  );
}
