import { changeObligation, tickObligation, withoutObligation } from '#shared/partners/edit-obligations';
import type { PlacedObligation } from '#shared/partners/obligations-in';
import { editItem } from '#shared/plan/edit-item';
import type { Obligation, PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';
import { useSaveField } from '../../commands/use-perform';
import { usePlanSnapshot } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { PromiseLine } from '../../ui/promise-line';

/** One promise on the page of a partner; what it belongs to comes with the pointer. */
export function ObligationRow({ placed: { activity, obligation, isOpen } }: { readonly placed: PlacedObligation }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const saveField = useSaveField();
  const people = usePlanSnapshot().all('people');
  const { id, text, due, doneOn, ownerId } = obligation;
  const save = (change: Pick<PartnerActivity, 'obligations'>) =>
    saveField(editItem(activity, change), { action: 'edit', title: activity.title, count: 1 });
  const set = (fields: Partial<Obligation>) => save(changeObligation(activity, id, fields));
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
      owner={people.find((each) => each.id === ownerId) ?? null}
      people={people.filter(({ archived }) => !archived)}
      onText={(typed) => set({ text: typed })}
      onTick={() => save(tickObligation(activity, obligation, dateOfDay(today)))}
      onOwner={(owner) => set({ ownerId: owner })}
      onDue={(day) => set({ due: day })}
      onRemove={() => save(withoutObligation(activity, id))}
    />
  );
}
