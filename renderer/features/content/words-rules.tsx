import { sourceKey } from '#shared/findings/finding';
import { useRunCommand } from '../../commands/commands-context';
import { sayRule } from '../../commands/say-rule';
import { useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { SeveritySign } from './severity-sign';
import { useFindingTelling } from './use-finding-telling';

/** Which of the policy is checked against the plan: its rules, each leading to what it finds. */
export function WordsRules() {
  const t = useTranslate();
  const telling = useFindingTelling();
  const run = useRunCommand();
  const rules = useRecords('rules');
  if (rules.length === 0) return null;
  return (
    <section className="words-rules" aria-label={t('words.rules')}>
      <h2>{t('words.rules')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={sourceKey({ kind: 'rule', ruleId: rule.id })}>
            <button type="button" onClick={() => run(`rule-${rule.id}`)}>
              <SeveritySign severity={rule.severity} />
              {sayRule(rule, telling)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
