import { usesOf } from '#shared/plan/registers/count-uses';
import { referenceTo, type Register } from '#shared/plan/registers/register';
import { removeEntry, type Instead } from '#shared/plan/registers/remove-entry';
import type { ActionLabel } from '#shared/records/action-label';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { FateChoice } from '../../ui/fate-choice';
import { Modal } from '../../ui/modal';
import type { QuestionProps } from './merge-entry';
import { sayUses } from './say-uses';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';

type Choice = Instead['kind'];

/** Asks before an entry is deleted, with how much refers to it and what becomes of that. */
export function DeleteEntry({ register, entry, entries, onClose }: QuestionProps) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const { id, name } = entry;
  const others = entries.filter((each) => each.id !== id && !each.archived);
  const choices = choicesOf(register);
  const [choice, setChoice] = useState<Choice>(choices[0]);
  const [anotherId, setAnotherId] = useState(register === 'calendars' ? (others[0]?.id ?? null) : null);
  const [isMissing, setMissing] = useState(false);
  const another = others.find((each) => each.id === anotherId);
  const uses = usesOf(plan, register, entry);
  const words = sayUses(uses, t);
  const isCalendar = register === 'calendars';
  const isAsked = isCalendar ? uses.items > 0 : words !== '';

  const remove = async () => {
    const instead = isAsked ? insteadOf(choice, another?.id) : ({ kind: 'nothing' } as const);
    if (!instead) return setMissing(true);
    const count = instead.kind === 'delete-items' ? uses.items : 0;
    const label: ActionLabel = isCalendar
      ? { action: 'delete-calendar', title: name, count }
      : { action: 'delete', title: name, count: 1 };
    const done = await act((current) => removeEntry(current, register, id, instead), label);
    if (done) {
      const other = instead.kind === 'another' && another ? referenceTo(register, another) : null;
      swapInFilter(register, referenceTo(register, entry), other);
    }
    onClose(done ? '' : null);
  };

  return (
    <Modal
      title={t('registers.delete-title', { name })}
      subtitle={
        isCalendar && uses.items > 0
          ? t('registers.calendar-holds', { name, count: uses.items })
          : words
            ? t('registers.delete-used', { name, uses: words })
            : t('registers.delete-unused')
      }
      onClose={() => onClose(null)}
      onSubmit={() => void remove()}
      footer={
        <>
          <span className="modal-note">{t('registers.one-undo')}</span>
          <Button onClick={() => onClose(null)}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="danger" data-autofocus={isAsked ? undefined : ''}>
            {t('registers.delete-now')}
          </Button>
        </>
      }
    >
      {isAsked && (
        <FateChoice
          label={t('registers.instead')}
          fates={choices.map((value) => ({
            value,
            label: t(isCalendar && value === 'another' ? 'registers.instead-move' : CHOICE_WORDS[value]),
          }))}
          chosen={choice}
          onChoose={(chosen) => {
            setChoice(chosen);
            setMissing(false);
          }}
          another={{
            label: t('registers.another'),
            noneLabel: t('registers.nothing-found'),
            options: others,
            chosen: another?.name ?? '',
            onChoose: (chosen) => {
              setAnotherId(chosen);
              setMissing(false);
            },
          }}
          trouble={isMissing ? t('registers.choose-first') : null}
        />
      )}
    </Modal>
  );
}

const CHOICE_WORDS = {
  nothing: 'registers.instead-nothing',
  another: 'registers.instead-another',
  'delete-items': 'registers.instead-delete',
} as const;

/** The first is the one that loses least. */
function choicesOf(register: Register): readonly [Choice, Choice] {
  return register === 'calendars' ? ['another', 'delete-items'] : ['nothing', 'another'];
}

function insteadOf(choice: Choice, anotherId: string | undefined): Instead | null {
  if (choice !== 'another') return { kind: choice };
  return anotherId === undefined ? null : { kind: 'another', id: anotherId };
}
