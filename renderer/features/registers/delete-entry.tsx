import { usesOf } from '#shared/plan/registers/count-uses';
import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import { removeEntry, type Instead } from '#shared/plan/registers/remove-entry';
import type { ActionLabel } from '#shared/records/action-label';
import type { Partner } from '#shared/records/partner';
import type { Person } from '#shared/records/person';
import type { Deletion } from '../../commands/deletion';
import { sayUses } from '../../commands/say-uses';
import { useDeletePartner } from '../../commands/use-delete-partner';
import { useDeletePerson } from '../../commands/use-delete-person';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { DeleteDialog } from '../../ui/delete-dialog';
import type { QuestionProps } from './merge-entry';

type Choice = Instead['kind'];

/** Asks before an entry is deleted, with how much refers to it and what becomes of that. */
export function DeleteEntry(props: QuestionProps) {
  switch (props.register) {
    case 'people':
      return <DeletePersonEntry {...props} />;
    case 'partners':
      return <DeletePartnerEntry {...props} />;
    default:
      return <DeletePlainEntry {...props} />;
  }
}

function DeletePersonEntry(props: QuestionProps) {
  return <Asked {...props} deletion={useDeletePerson(props.entry as Person)} />;
}

function DeletePartnerEntry(props: QuestionProps) {
  return <Asked {...props} deletion={useDeletePartner(props.entry as Partner)} />;
}

function DeletePlainEntry(props: QuestionProps) {
  const offered = props.register === 'calendars' ? othersOf(props)[0] : undefined;
  return <Asked {...props} deletion={useDeleteEntry(props)} offered={offered} />;
}

interface AskedProps<Fate extends string> extends QuestionProps {
  readonly deletion: Deletion<Fate>;
  readonly offered?: Entry | undefined;
}

function Asked<Fate extends string>({ deletion, offered, ...props }: AskedProps<Fate>) {
  const t = useTranslate();
  const { lead, fates, remove } = deletion;
  return (
    <DeleteDialog
      t={t}
      name={props.entry.name}
      lead={lead}
      fates={fates}
      others={othersOf(props)}
      offered={offered}
      onDelete={(fate, another) => void remove(fate, another).then((done) => props.onClose(done ? '' : null))}
      onClose={() => props.onClose(null)}
    />
  );
}

function useDeleteEntry({ register, entry, entries }: QuestionProps): Deletion<Choice> {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const { id, name } = entry;
  const uses = usesOf(plan, register, entry);
  const words = sayUses(uses, t);
  const isCalendar = register === 'calendars';
  const isAsked = isCalendar ? uses.items > 0 : words !== '';
  return {
    lead: leadOf(),
    fates: !isAsked
      ? []
      : choicesOf(register).map((value) => ({
          value,
          label: t(choiceWords(register, value)),
        })),
    remove: async (choice, anotherId) => {
      const instead = insteadOf(choice, anotherId);
      const count = instead.kind === 'delete-items' ? uses.items : 0;
      const label: ActionLabel = isCalendar
        ? { action: 'delete-calendar', title: name, count }
        : { action: 'delete', title: name, count: 1 };
      const done = await act((current) => removeEntry(current, register, id, instead), label);
      if (done) {
        const another = entries.find((each) => each.id === anotherId);
        swapInFilter(register, referenceTo(register, entry), another ? referenceTo(register, another) : null);
      }
      return done;
    },
  };

  function leadOf(): string {
    if (isCalendar && uses.items > 0) return t('registers.calendar-holds', { name, count: uses.items });
    return words ? t('registers.delete-used', { name, uses: words }) : t('registers.delete-unused');
  }
}

const CHOICE_WORDS = {
  nothing: 'registers.instead-nothing',
  another: 'registers.instead-another',
  'delete-items': 'registers.instead-delete',
} as const;

function choiceWords(register: Register, choice: Choice) {
  if (register === 'calendars' && choice === 'another') return 'registers.instead-move';
  if (register === 'hashtags' && choice === 'nothing') return 'registers.instead-taken-out';
  return CHOICE_WORDS[choice];
}

/** The first is the one that loses least. */
function choicesOf(register: Register): readonly [Choice, Choice] {
  return register === 'calendars' ? ['another', 'delete-items'] : ['nothing', 'another'];
}

function insteadOf(choice: Choice | null, anotherId: string | null): Instead {
  if (anotherId !== null) return { kind: 'another', id: anotherId };
  return { kind: choice === 'delete-items' ? choice : 'nothing' };
}

function othersOf({ entry, entries }: QuestionProps): readonly Entry[] {
  return entries.filter(({ id, archived }) => id !== entry.id && !archived);
}
