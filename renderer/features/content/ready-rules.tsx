import { useMemo, useState } from 'react';
import { ok } from '#shared/kernel/result';
import { nextOrder } from '#shared/policy/new-rule';
import { READY_SETS, rulesOfSet, type ReadySet } from '#shared/policy/ready-sets';
import { add } from '#shared/records/tables';
import { addDays, dateOfDay } from '#shared/time/plain-date';
import { sayRule } from '../../commands/say-rule';
import { usePerform } from '../../commands/use-perform';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { SeveritySign } from './severity-sign';
import { useFindingTelling } from './use-finding-telling';

const CAMPAIGN_DAYS = 28;

/** Ready sets: each rule is told before it is taken, and may be left out. */
export function ReadyRules() {
  const t = useTranslate();
  const telling = useFindingTelling();
  const perform = usePerform();
  const close = useUi((state) => state.closeDialog);
  const today = dateOfDay(useToday());
  const [set, setSet] = useState<ReadySet>('gentle');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const mainChannelId = telling.plan.all('channels').find(({ archived }) => !archived)?.id ?? null;
  const rules = useMemo(() => {
    const campaign = { from: today, until: addDays(today, CAMPAIGN_DAYS - 1) };
    return rulesOfSet(set, { mainChannelId, campaign }, () => crypto.randomUUID());
  }, [set, mainChannelId, today]);
  const taken = rules.filter(({ id }) => !left.has(id));

  const take = async () => {
    const behind = nextOrder(telling.plan.all('rules'));
    const changes = taken.map((rule, index) => add('rules', { ...rule, order: behind + index }));
    const title = taken[0] ? sayRule(taken[0], telling) : '';
    if (await perform(ok(changes), { action: 'add-rule', title, count: taken.length })) close();
  };

  return (
    <Modal
      title={t('ready.title')}
      subtitle={t('ready.lead')}
      size="l"
      onClose={close}
      onSubmit={() => void take()}
      footer={
        <>
          <Button onClick={close}>{t('ready.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={taken.length === 0}>
            {t('ready.take', { count: taken.length })}
          </Button>
        </>
      }
    >
      <div className="ready-rules">
        <Segmented
          label={t('ready.set')}
          value={set}
          options={READY_SETS.map((value) => ({ value, label: t(`ready.${value}`) }))}
          onChange={setSet}
          autoFocus
        />
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              <Checkbox
                checked={!left.has(rule.id)}
                onChange={(isTaken) => {
                  const next = new Set(left);
                  if (isTaken) next.delete(rule.id);
                  else next.add(rule.id);
                  setLeft(next);
                }}
                label={
                  <>
                    <SeveritySign severity={rule.severity} />
                    <span>{sayRule(rule, telling)}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
