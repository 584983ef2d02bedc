import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { LONGEST_NAME } from '#shared/records/fields';
import { freezePlan } from '#shared/roadmap/baselines';
import { writeDay } from '#shared/time/day-text';
import { dateOfDay } from '#shared/time/plain-date';
import { useState } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { scopeOf, useRoadmapPlace } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { TextInput } from '../../ui/text-input';

/** Freezes the plan that is looked at under a name; where a baseline is given, gives that another name. */
export function BaselineDialog({ baselineId }: { readonly baselineId: string | null }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const perform = usePerform();
  const today = useToday();
  const { personId } = useRoadmapPlace();
  const closeDialog = useUi((state) => state.closeDialog);
  const stored = useRecords('baselines').find(({ id }) => id === baselineId);
  const [name, setName] = useState(() => stored?.name ?? t('baseline.suggested', { date: writeDay(language, today) }));
  const [trouble, setTrouble] = useState<string | null>(null);

  const save = async () => {
    const title = name.trim().slice(0, LONGEST_NAME);
    if (title === '') return setTrouble(t('baseline.unnamed'));
    const frozen = { id: crypto.randomUUID(), name: title, on: dateOfDay(today) };
    const changes = stored
      ? patchOf<'baselines'>('baselines', stored, { name: title })
      : freezePlan(plan.snapshot(), scopeOf(personId), frozen);
    if (await perform(ok(changes), { action: stored ? 'rename' : 'freeze-plan', title, count: 1 })) closeDialog();
  };
  return (
    <Modal
      title={t(stored ? 'baseline.rename-title' : 'baseline.freeze-title')}
      subtitle={stored ? undefined : t('baseline.freeze-lead')}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('registers.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t(stored ? 'baseline.save' : 'baseline.freeze')}
          </Button>
        </>
      }
    >
      <Field label={t('baseline.name')} trouble={trouble}>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus=""
            value={name}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setName(event.target.value);
              setTrouble(null);
            }}
          />
        )}
      </Field>
    </Modal>
  );
}
