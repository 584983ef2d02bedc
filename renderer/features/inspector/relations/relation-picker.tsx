import { useId, useLayoutEffect, useMemo } from 'react';
import { relate, refOf, type OccurrenceRef } from '#shared/plan/relations';
import { dependOn } from '#shared/roadmap/depend';
import { ok } from '#shared/kernel/result';
import { usePlan } from '../../../data/plan-context';
import { useToday } from '../../../state/use-today';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { ComboBox } from '../../../ui/combo-box';
import { useItemEditor } from '../editor/item-editor';
import { relationOptions } from './relation-options';
import { isTieBetween, type Tie } from './relation-ties';

interface Props {
  readonly tie: Tie;
  readonly onDone: (saved: Promise<string | null> | null) => void;
}

/** Finds what the shown item is to be tied to. */
export function RelationPicker({ tie, onDone }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const inputId = useId();
  const today = useToday();
  const { occurrence, zone, apply } = useItemEditor();
  const { kind } = occurrence.item;
  const label = t(`relations.${tie.type}.${tie.side}`);
  const options = useMemo(
    () =>
      relationOptions(plan.snapshot(), { shown: occurrence, today, zone }, (other) => isTieBetween(tie, kind, other), {
        t,
        language,
      }),
    [plan, occurrence, today, zone, tie, kind, t, language],
  );
  useLayoutEffect(() => {
    const input = document.getElementById(inputId);
    input?.focus();
    input?.click(); // what is near in time is offered at once
  }, [inputId, tie]);

  const choose = (id: string) => {
    const other = JSON.parse(id) as OccurrenceRef; // an option's identity, made in relation-options
    onDone(
      apply((shown) => {
        const self = refOf(shown);
        const ends = tie.side === 'from' ? { from: self, to: other } : { from: other, to: self };
        const { relationsOf, all, get } = plan.snapshot();
        if (tie.type !== 'depends-on') return ok(relate({ type: tie.type, ...ends }, relationsOf(self.itemId), newId));
        const titleOf = (itemId: string) => get('items', itemId)?.title || t('item.untitled');
        return dependOn(ends.from, ends.to, { relations: all('relations'), titleOf }, newId);
      }),
    );
  };

  return (
    <div className="relation-picker">
      <label htmlFor={inputId}>{label}</label>
      <ComboBox
        inputId={inputId}
        label={label}
        options={options}
        onChoose={choose}
        noneLabel={t('relations.no-items')}
        placeholder={t('relations.pick')}
      />
      <Button variant="link" onClick={() => onDone(null)}>
        {t('relations.cancel')}
      </Button>
    </div>
  );
}

function newId(): string {
  return crypto.randomUUID();
}
