import { ok } from '#shared/kernel/result';
import type { PlanScope } from '#shared/records/plan-scope';
import { fitWindow } from '#shared/roadmap/roadmap-window';
import { applyPlan } from '#shared/templates/apply-plan';
import { readyPlan, readyPlansFor, type ReadyPlanId } from '#shared/templates/ready-plans';
import { fallOn, type RelativePlan } from '#shared/templates/relative-plan';
import { dateOfDay, dayNumber, type DayNumber } from '#shared/time/plain-date';
import { useMemo, useState } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { useGoToRoadmap } from '../../state/roadmap-place';
import { useScreen } from '../../state/screen';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { DayInput } from '../../ui/day-input';
import { Modal } from '../../ui/modal';
import { Select } from '../../ui/select';
import { FallenSteps } from './fallen-steps';
import './apply-ready-plan.css';

const NONE: ReadonlySet<string> = new Set();

/**
 * A ready plan as it would fall from a day: what is not wanted is unticked, the rest comes in one undo. Without a scope it
 * asks whose plan it becomes part of.
 */
export function ApplyReadyPlan({ scope }: { readonly scope: PlanScope | null }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const perform = usePerform();
  const today = useToday();
  const screen = useScreen();
  const goToRoadmap = useGoToRoadmap();
  const closeDialog = useUi((state) => state.closeDialog);
  const people = useRecords('people').filter(({ archived }) => !archived);
  const [firstPerson] = people;
  const [whose, setWhose] = useState<PlanScope | null>(
    () => scope ?? (firstPerson ? { kind: 'person', personId: firstPerson.id } : null),
  );
  const choices = readyPlansFor(whose?.kind ?? 'person');
  const [id, setId] = useState<ReadyPlanId>(choices[0]!);
  const relative = useMemo(() => readyPlan(id, t), [id, t]);
  const [chosenStart, setStart] = useState<DayNumber | null>(null);
  const [unwanted, setUnwanted] = useState(NONE);
  const start = chosenStart ?? soonestStart(today, relative);
  const fallen = fallOn(dateOfDay(start), relative);
  const wanted = fallen.filter(({ item }) => !unwanted.has(item.id));

  const apply = async () => {
    if (!whose) return;
    const changes = applyPlan(plan.snapshot(), relative, (itemId) => !unwanted.has(itemId), {
      start: dateOfDay(start),
      scope: whose,
      newId: () => crypto.randomUUID(),
      now: Date.now(),
    });
    const title = t(`readyPlan.${id}.name`);
    if (!(await perform(ok(changes), { action: 'apply-plan', title, count: wanted.length }))) return;
    closeDialog();
    if (screen !== 'roadmap' && whose.kind === 'person') return;
    const days = wanted.flatMap(({ first, last }) => [dayNumber(first), dayNumber(last)]);
    const window = fitWindow(Math.min(...days), Math.max(...days), today);
    goToRoadmap({ personId: whose.kind === 'person' ? whose.personId : null, window });
  };
  return (
    <Modal
      title={t(`readyPlan.${id}.name`)}
      subtitle={t(`readyPlan.${id}.lead`)}
      size="l"
      onClose={closeDialog}
      onSubmit={() => void apply()}
      footer={
        <>
          <span className="modal-note">{t('registers.one-undo')}</span>
          <Button onClick={closeDialog}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={wanted.length === 0 || !whose} data-autofocus="">
            {t('readyPlan.apply', { count: wanted.length })}
          </Button>
        </>
      }
    >
      <div className="ready-plan-choices">
        {choices.length > 1 && (
          <label>
            <span>{t('readyPlan.which')}</span>
            <Select<ReadyPlanId>
              value={id}
              options={choices.map((value) => ({ value, label: t(`readyPlan.${value}.name`) }))}
              onChange={(value) => {
                setId(value);
                setUnwanted(NONE);
              }}
            />
          </label>
        )}
        {scope === null && whose?.kind === 'person' && (
          <label>
            <span>{t('readyPlan.person')}</span>
            <Select
              value={whose.personId}
              options={people.map((person) => ({ value: person.id, label: person.name }))}
              onChange={(personId) => setWhose({ kind: 'person', personId })}
            />
          </label>
        )}
        <div>
          <span>{t(`readyPlan.${id}.start`)}</span>
          <div className="ready-plan-day">
            <DayInput
              label={t(`readyPlan.${id}.start`)}
              language={language}
              value={start}
              unreadable={t('inspector.not-a-day')}
              pickLabel={t('readyPlan.pick-day')}
              onChange={(day) => {
                setStart(day);
                return null;
              }}
            />
          </div>
        </div>
      </div>
      {!whose && <p className="record-hint">{t('readyPlan.no-person')}</p>}
      <FallenSteps
        fallen={fallen}
        unwanted={unwanted}
        onToggle={(itemId) => {
          const next = new Set(unwanted);
          if (!next.delete(itemId)) next.add(itemId);
          setUnwanted(next);
        }}
      />
    </Modal>
  );
}

/** The start from which nothing of the plan lies in the past. */
function soonestStart(today: DayNumber, { items }: RelativePlan): DayNumber {
  return today - Math.min(0, ...items.map(({ day }) => day));
}
