import { changeObligation, tickObligation, withoutObligation } from '#shared/partners/edit-obligations';
import type { PlacedObligation } from '#shared/partners/obligations-in';
import { editItem } from '#shared/plan/edit-item';
import type { Obligation, PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';
import { inTurn } from '../../commands/in-turn';
import { useSaveField } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { PromiseLine } from '../../ui/promise-line';

/** One promise on the page of a partner; what it belongs to comes with the pointer. */
export function ObligationRow({ placed: { activity, obligation, isOpen } }: { readonly placed: PlacedObligation }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const saveField = useSaveField();
  const plan = usePlan();
  const people = useRecords('people');
  const { id, text, due, doneOn, ownerId } = obligation;
  // a second change comes before the first is drawn: each starts from what the one before it left
  const save = (change: (now: PartnerActivity) => Pick<PartnerActivity, 'obligations'>) =>
    inTurn(async () => {
      const now = plan.snapshot().get('items', activity.id);
      if (now?.kind !== 'activity') return t('inspector.gone');
      return saveField(editItem(now, change(now)), { action: 'edit', title: now.title, count: 1 });
    });
  const set = (fields: Partial<Obligation>) => save((now) => changeObligation(now, id, fields));
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
      onTick={() => save((now) => tickObligation(now, obligation, dateOfDay(today)))}
      onOwner={(owner) => set({ ownerId: owner })}
      onDue={(day) => set({ due: day })}
      onRemove={() => save((now) => withoutObligation(now, id))}
    />
  );
}
