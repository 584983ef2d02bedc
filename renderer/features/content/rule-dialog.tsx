import { useRef, useState } from 'react';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { newRule } from '#shared/policy/new-rule';
import { ruleProblem, type RuleProblem } from '#shared/policy/rule-problem';
import { RULE_KINDS, RULE_SEVERITIES, type Rule, type RuleKind } from '#shared/records/rule';
import { add, remove } from '#shared/records/tables';
import { sayRule } from '../../commands/say-rule';
import { usePerform } from '../../commands/use-perform';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { DateField } from './rule-fields/date-field';
import { RuleFields } from './rule-fields/rule-fields';
import { useFindingTelling } from './use-finding-telling';

interface Props {
  readonly ruleId: string | null;
  /** What a new one begins as. */
  readonly first?: Rule;
}

/** One rule, as a sentence that follows what is chosen below it; a new one where none is given. */
export function RuleDialog({ ruleId, first }: Props) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const perform = usePerform();
  const close = useUi((state) => state.closeDialog);
  const { plan } = telling;
  const stored = ruleId === null ? undefined : plan.get('rules', ruleId);
  const [rule, setRule] = useState<Rule>(
    () => stored ?? first ?? newRule('cadence', crypto.randomUUID(), plan.all('rules')),
  );
  const [problem, setProblem] = useState<RuleProblem | null>(null);
  const sentence = sayRule(rule, telling);
  const fields = useRef<HTMLDivElement>(null);

  const change = (fields: Partial<Rule>) => {
    setRule({ ...rule, ...fields } as Rule);
    setProblem(null);
  };
  const save = async () => {
    const refused = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (refused) return refused.focus();
    const rules = plan.all('rules').filter(({ id }) => id !== rule.id);
    const found = ruleProblem(rule, { rules, exists: (table, id) => plan.get(table, id) !== undefined });
    setProblem(found);
    if (found) return;
    const changes = stored ? patchOf<'rules'>('rules', stored, rule) : [add('rules', rule)];
    const done = await perform(ok(changes), { action: stored ? 'edit-rule' : 'add-rule', title: sentence, count: 1 });
    if (done) close();
  };
  const deleteRule = async () => {
    if (!stored) return;
    const title = sayRule(stored, telling);
    if (await perform(ok([remove('rules', stored)]), { action: 'delete-rule', title, count: 1 })) close();
  };

  return (
    <Modal
      title={t(stored ? 'rule.edit' : 'policy.new')}
      subtitle={sentence}
      onClose={close}
      onSubmit={() => void save()}
      footer={
        <>
          {stored && (
            <Button variant="ghost" className="rule-delete" onClick={() => void deleteRule()}>
              {t('rule.delete')}
            </Button>
          )}
          <Button onClick={close}>{t('rule.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('rule.save')}
          </Button>
        </>
      }
    >
      <div ref={fields} className="rule-fields">
        {!stored && (
          <Field label={t('rule.kind')}>
            {(control) => (
              <Select<RuleKind>
                {...control}
                value={rule.kind}
                options={RULE_KINDS.map((value) => ({ value, label: t(`policy.kind.${value}`) }))}
                onChange={(kind) => change(newRule(kind, rule.id, plan.all('rules')))}
              />
            )}
          </Field>
        )}
        <RuleFields rule={rule} problem={problem} onChange={change} />
        <div className="rule-pair">
          <DateField rule={rule} field="from" problem={problem} onChange={change} />
          <DateField rule={rule} field="until" problem={problem} onChange={change} />
        </div>
        <div className="rule-last">
          <Segmented
            label={t('rule.severity')}
            value={rule.severity}
            options={RULE_SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
            onChange={(severity) => change({ severity })}
          />
          <Checkbox label={t('rule.ideas')} checked={rule.ideas} onChange={(ideas) => change({ ideas })} />
        </div>
      </div>
    </Modal>
  );
}
