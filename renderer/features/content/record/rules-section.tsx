import { Plus } from 'lucide-react';
import { newRule } from '#shared/policy/new-rule';
import { namedRule, rulesAbout, type PageRule, type RuleSubject } from '#shared/policy/rules-about';
import type { Rule, RuleKind } from '#shared/records/rule';
import { sayRule } from '../../../commands/say-rule';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { SeveritySign } from '../severity-sign';
import { useFindingTelling } from '../use-finding-telling';

/** What is begun on the page of each. */
const OFFERED = {
  channels: ['cadence', 'quiet'],
  pillars: ['share', 'cadence'],
} as const satisfies Record<RuleSubject['table'], readonly PageRule[]>;

const KINDS: Readonly<Record<PageRule, RuleKind>> = { quiet: 'quiet', cadence: 'cadence', share: 'mix' };

/** The rules of the policy that concern a channel or a pillar. They are the policy's own: edited here, they are edited there. */
export function RulesSection({ subject }: { readonly subject: RuleSubject }) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const openDialog = useUi((state) => state.openDialog);
  const rules = telling.plan.all('rules');
  const { own, shared } = rulesAbout(subject, rules);
  const begin = (kind: PageRule) => {
    const rule = namedRule(newRule(KINDS[kind], crypto.randomUUID(), rules), subject);
    openDialog({ kind: 'rule', ruleId: null, first: rule });
  };
  return (
    <section className="record-section" aria-label={t('policy.rules')}>
      <h3>{t('policy.rules')}</h3>
      {own.length === 0 && <p className="record-hint">{t(`record.no-rules-${subject.table}`)}</p>}
      <RuleList rules={own} />
      <div className="record-begin">
        {OFFERED[subject.table].map((kind) => (
          <Button key={kind} icon={Plus} onClick={() => begin(kind)}>
            {t(`record.begin-${kind}`)}
          </Button>
        ))}
      </div>
      {shared.length > 0 && (
        <>
          <h4 className="record-shared">{t('record.for-every-channel')}</h4>
          <RuleList rules={shared} />
        </>
      )}
    </section>
  );
}

function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  const telling = useFindingTelling();
  const openDialog = useUi((state) => state.openDialog);
  return (
    <ul className="record-rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <button type="button" onClick={() => openDialog({ kind: 'rule', ruleId: rule.id })}>
            <SeveritySign severity={rule.severity} />
            <span>{sayRule(rule, telling)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
