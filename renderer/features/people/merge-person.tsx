import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { mergePreview, type SingleFact } from '#shared/people/merge-preview';
import type { MessageKey } from '#shared/i18n/catalogue';
import type { Person } from '#shared/records/person';
import { ArrowUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';
import { useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { MergeDialog } from '../../ui/merge-dialog';

const FACT_NAMES: Readonly<Record<SingleFact, MessageKey>> = {
  email: 'contactField.email',
  phone: 'contactField.phone',
  messenger: 'contactField.messenger',
  contact: 'registers.contact',
  birthday: 'people.birthday',
  notes: 'people.notes',
};

interface Props {
  readonly person: Person;
  /** Who is to stay, where that is known already. */
  readonly into?: Person;
  /** With the one that stayed, or null when nothing was done. */
  readonly onClose: (intoId: string | null) => void;
}

/** Asks whom this is the same as and shows what is kept; one undo parts them again. */
export function MergePerson({ person: begun, into: given, onClose }: Props) {
  const t = useTranslate();
  const act = useRegisterAct();
  const people = useRecords('people');
  const [person, setPerson] = useState(begun);
  const [into, setInto] = useState(given ?? null);

  const merge = async () => {
    if (!into) return;
    const label = { action: 'merge', title: into.name, count: 1 } as const;
    const done = await act((plan) => mergeEntries(plan, 'people', person.id, into.id), label);
    if (done) swapInFilter('people', person.id, into.id);
    onClose(done ? into.id : null);
  };
  return (
    <MergeDialog
      t={t}
      name={person.name}
      lead={t('people.merge-lead', { name: person.name })}
      others={people.filter((each) => each.id !== person.id)}
      into={into}
      onChoose={(chosen) => setInto(people.find(({ id }) => id === chosen) ?? null)}
      onMerge={() => void merge()}
      onClose={() => onClose(null)}
    >
      {into && (
        <>
          <MergeSummary person={person} into={into} />
          <Button
            variant="link"
            onClick={() => {
              setPerson(into);
              setInto(person);
            }}
          >
            <ArrowUpDown size={13} />
            {t('people.merge-turn', { name: person.name })}
          </Button>
        </>
      )}
    </MergeDialog>
  );
}

/** What the one that stays takes over, and what of the one that goes is lost. */
function MergeSummary({ person, into }: { readonly person: Person; readonly into: Person }) {
  const t = useTranslate();
  const items = useRecords('items');
  const { items: count, taken, lost } = useMemo(() => mergePreview(person, into, items), [person, into, items]);
  const named = (facts: readonly SingleFact[]) => facts.map((fact) => t(FACT_NAMES[fact])).join(', ');
  const gone = [person.name === into.name ? '' : t('people.merge-name', { name: person.name }), named(lost)];
  const lines: readonly (readonly [title: string, text: string])[] = [
    [t('people.merge-stays'), into.name],
    [t('people.merge-passed'), [t('people.merge-items', { count }), t('people.merge-lists')].join(', ')],
    [t('people.merge-taken'), named(taken)],
    [t('people.merge-lost'), gone.filter(Boolean).join(', ')],
  ];
  return (
    <dl className="merge-facts" aria-label={t('people.merge-summary')}>
      {lines
        .filter(([, text]) => text !== '')
        .map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
