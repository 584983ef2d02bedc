import { useState } from 'react';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { problemOfChange, type RuleProblem } from '#shared/policy/rule-problem';
import type { RuleValue } from '#shared/policy/rule-value';
import type { Rule } from '#shared/records/rule';
import { sayRule } from '../../commands/say-rule';
import { usePerform } from '../../commands/use-perform';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import type { Rect } from '../../ui/place-panel';
import { Popover } from '../../ui/popover';
import { ValueField } from './rule-fields/value-field';
import { useFindingTelling } from './use-finding-telling';
import { valueName } from './value-name';

interface Props {
  readonly rule: Rule;
  readonly value: RuleValue;
  /** Where the value stands in the sentence. */
  readonly anchor: Rect;
  readonly onClose: () => void;
}

/** The field of one value of a rule, beside where it is said. Enter keeps it, Esc leaves it as it was. */
export function RuleValueEditor({ rule: stored, value, anchor, onClose }: Props) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const perform = usePerform();
  const [rule, setRule] = useState(stored);
  const [problem, setProblem] = useState<RuleProblem | null>(null);
  const { plan } = telling;

  const save = async () => {
    const rules = plan.all('rules').filter(({ id }) => id !== rule.id);
    const around = {
      rules,
      exists: (table: 'channels' | 'pillars' | 'goals', id: string) => plan.get(table, id) !== undefined,
    };
    const found = problemOfChange(stored, rule, value, around);
    setProblem(found);
    if (found) return;
    const changes = patchOf<'rules'>('rules', stored, rule);
    const title = sayRule(rule, telling);
    if (changes.length === 0 || (await perform(ok(changes), { action: 'edit-rule', title, count: 1 }))) onClose();
  };
  return (
    <Popover label={valueName(value, t)} anchor={anchor} onClose={onClose} className="rule-value-editor">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // what is no day is told at its field, and not lost
          if (!event.currentTarget.querySelector('[aria-invalid="true"]')) void save();
        }}
      >
        <ValueField
          rule={rule}
          value={value}
          problem={problem}
          onChange={(fields) => {
            setRule({ ...rule, ...fields } as Rule);
            setProblem(null);
          }}
        />
        <footer>
          <Button onClick={onClose}>{t('rule.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('rule.save')}
          </Button>
        </footer>
      </form>
    </Popover>
  );
}
