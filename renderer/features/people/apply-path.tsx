import { ok } from '#shared/kernel/result';
import { applyPath, newcomerPath, type NewcomerStep } from '#shared/people/newcomer-path';
import { writeDay } from '#shared/time/day-text';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { useState } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DayInput } from '../../ui/day-input';
import { Modal } from '../../ui/modal';

interface Props {
  readonly personId: string;
  readonly onClose: () => void;
}

/** The newcomer's path as it would fall from a day: steps are unticked that are not wanted, the rest comes in one undo. */
export function ApplyPath({ personId, onClose }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const perform = usePerform();
  const today = useToday();
  const [first, setFirst] = useState(today);
  const [unwanted, setUnwanted] = useState<ReadonlySet<NewcomerStep>>(new Set());
  const path = newcomerPath(dateOfDay(first), (step) => t(`newcomer.${step}`));
  const wanted = path.filter(({ id }) => !unwanted.has(id));

  const apply = async () => {
    const changes = applyPath(plan.snapshot(), wanted, {
      personId,
      newId: () => crypto.randomUUID(),
      now: Date.now(),
    });
    const done = await perform(ok(changes), { action: 'create', title: t('people.newcomer'), count: wanted.length });
    if (done) onClose();
  };
  const toggle = (id: NewcomerStep) => {
    const next = new Set(unwanted);
    if (!next.delete(id)) next.add(id);
    setUnwanted(next);
  };
  return (
    <Modal
      title={t('people.newcomer')}
      subtitle={t('people.newcomer-lead')}
      onClose={onClose}
      onSubmit={() => void apply()}
      footer={
        <>
          <span className="record-undo">{t('registers.one-undo')}</span>
          <Button onClick={onClose}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={wanted.length === 0} data-autofocus="">
            {t('people.apply-path', { count: wanted.length })}
          </Button>
        </>
      }
    >
      <div className="newcomer-first">
        <span>{t('people.came-on')}</span>
        <DayInput
          label={t('people.came-on')}
          language={language}
          value={first}
          unreadable={t('inspector.not-a-day')}
          pickLabel={t('people.pick-day')}
          onChange={(day) => {
            setFirst(day);
            return null;
          }}
        />
      </div>
      <ol className="newcomer-steps">
        {path.map(({ id, title, on }) => (
          <li key={id}>
            <Checkbox label={title} checked={!unwanted.has(id)} onChange={() => toggle(id)} />
            <time>{writeDay(language, dayNumber(on))}</time>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
