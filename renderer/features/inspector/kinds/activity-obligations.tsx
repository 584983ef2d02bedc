import { changeObligation, tickObligation, withObligation, withoutObligation } from '#shared/partners/edit-obligations';
import { isWaitedFor } from '#shared/partners/obligations-in';
import { SIDES, type Obligation, type PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useToday } from '../../../state/use-today';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { PromiseLine } from '../../../ui/promise-line';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { Section } from '../rows/section';

const NO_PARTNER = '';

/** What each side of the activity has promised: who sees to it, by when, and whether it is done. */
export function ActivityObligations({ item }: { readonly item: PartnerActivity }) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<PartnerActivity>();
  const { obligations, partnerIds } = item;
  const done = obligations.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <Section
      name="obligations"
      filled={obligations.length > 0 || partnerIds.length > 0}
      aside={
        obligations.length > 0 && (
          <span aria-label={t('partners.done-of', { done, count: obligations.length })} role="img">
            {done} / {obligations.length}
          </span>
        )
      }
    >
      {SIDES.map((side) => (
        <section key={side} className="promise-side" aria-label={t(`partners.side-${side}`)}>
          <h4>{t(`partners.side-${side}`)}</h4>
          <ul className="promises">
            {obligations
              .filter((each) => each.side === side)
              .map((obligation) => (
                <ObligationLine key={obligation.id} item={item} obligation={obligation} />
              ))}
          </ul>
          <DraftedInput
            label={t(`partners.add-${side}`)}
            placeholder={t(`partners.add-${side}`)}
            pace="leaving"
            stored=""
            save={(text) =>
              text.trim() === ''
                ? null
                : edit((activity) =>
                    withObligation(activity, {
                      ...{ id: crypto.randomUUID(), side, text, due: null },
                      partnerId: activity.partnerIds[0] ?? null,
                    }),
                  )
            }
            unsaved={unsaved(`obligations.${side}`)}
          />
        </section>
      ))}
    </Section>
  );
}

function ObligationLine({
  item: { stage, partnerIds },
  obligation,
}: {
  readonly item: PartnerActivity;
  readonly obligation: Obligation;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const edit = useEdit<PartnerActivity>();
  const plan = usePlanSnapshot();
  const people = plan.all('people');
  const { id, text, due, doneOn, ownerId, partnerId } = obligation;
  const set = (fields: Partial<Obligation>) => edit((activity) => changeObligation(activity, id, fields));
  const others = [...new Set([...partnerIds, ...(partnerId === null ? [] : [partnerId])])];
  return (
    <PromiseLine
      t={t}
      language={language}
      today={today}
      text={text}
      isDone={doneOn !== null}
      isLate={isWaitedFor(stage) && doneOn === null && due !== null && due < dateOfDay(today)}
      due={due}
      owner={people.find((each) => each.id === ownerId) ?? null}
      people={people.filter(({ archived }) => !archived)}
      {...((others.length > 1 || (partnerId === null && others.length > 0)) && {
        other: {
          id: partnerId ?? NO_PARTNER,
          options: [
            { id: NO_PARTNER, name: t('partners.with-nobody') },
            ...others.flatMap((each) => plan.get('partners', each) ?? []),
          ],
          onChoose: (chosen: string) => set({ partnerId: chosen === NO_PARTNER ? null : chosen }),
        },
      })}
      onText={(typed) => set({ text: typed })}
      onTick={() => edit((activity) => tickObligation(activity, id, dateOfDay(today)))}
      onOwner={(owner) => set({ ownerId: owner })}
      onDue={(day) => set({ due: day })}
      onRemove={() => edit((activity) => withoutObligation(activity, id))}
    />
  );
}
