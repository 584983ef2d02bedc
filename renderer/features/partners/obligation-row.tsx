import { changeObligation, tickObligation, withoutObligation } from '#shared/partners/edit-obligations';
import type { PlacedObligation } from '#shared/partners/obligations-in';
import type { Obligation } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';
import { usePlan, useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { PromiseLine } from '../../ui/promise-line';
import { useEditActivity } from './use-edit-activity';

/** One promise on the page of a partner; what it belongs to comes with the pointer. */
export function ObligationRow({ placed: { activity, obligation, isOpen } }: { readonly placed: PlacedObligation }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const edit = useEditActivity(activity.id);
  const people = useRecords('people');
  const plan = usePlan();
  const { id, text, due, doneOn, ownerId } = obligation;
  const set = (fields: Partial<Obligation>) => edit((current) => changeObligation(current, id, fields));
  return (
    <PromiseLine
      t={t}
      language={language}
      today={today}
      text={text}
      isDone={doneOn !== null}
      isLate={isOpen && due !== null && due < dateOfDay(today)}
      due={due}
      hint={activity.title}
      owner={(ownerId === null ? null : plan.snapshot().get('people', ownerId)) ?? null}
      people={people.filter(({ archived }) => !archived)}
      onText={(typed) => set({ text: typed })}
      onTick={() => edit((current) => tickObligation(current, id, dateOfDay(today)))}
      onOwner={(owner) => set({ ownerId: owner })}
      onDue={(day) => set({ due: day })}
      onRemove={() => edit((current) => withoutObligation(current, id))}
    />
  );
}
