import { useMemo } from 'react';
import { ok } from '#shared/kernel/result';
import { nextOrder } from '#shared/policy/new-rule';
import { rulesOfSet } from '#shared/policy/ready-sets';
import type { Rule } from '#shared/records/rule';
import { add } from '#shared/records/tables';
import { dateOfDay } from '#shared/time/plain-date';
import { sayRule } from '../../commands/say-rule';
import { useRecords } from '../../data/plan-context';
import { usePerform } from '../../commands/use-perform';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { useFindingTelling } from './use-finding-telling';
import './suggested-rules.css';

const SUGGESTED = 3;

/**
 * What a policy may begin with: the first rules of the gentlest set, each taken by a press. Those that are left stay
 * in view as long as nothing else was written.
 */
export function SuggestedRules() {
  const t = useTranslate();
  const telling = useFindingTelling();
  const perform = usePerform();
  const today = dateOfDay(useToday());
  const written = useRecords('rules');
  const suggested = useMemo(() => {
    const setting = { mainChannelId: null, campaign: { from: today, until: today } };
    return rulesOfSet('gentle', setting, () => crypto.randomUUID()).slice(0, SUGGESTED);
  }, [today]);
  const left = suggested.filter(({ id }) => written.every((rule) => rule.id !== id));
  const hasOthers = written.some(({ id }) => suggested.every((rule) => rule.id !== id));
  if (hasOthers || left.length === 0) return null;
  const take = (rule: Rule) => {
    const order = nextOrder(written);
    void perform(ok([add('rules', { ...rule, order })]), {
      action: 'add-rule',
      title: sayRule(rule, telling),
      count: 1,
    });
  };
  return (
    <section className="suggested-rules" aria-label={t('policy.suggested')}>
      <h3>{t('policy.suggested')}</h3>
      <ul>
        {left.map((rule) => {
          const words = sayRule(rule, telling);
          return (
            <li key={rule.id}>
              <span>{words}</span>
              <Button aria-label={t('policy.use-rule', { rule: words })} onClick={() => take(rule)}>
                {t('policy.use')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
