import type { Duplicates } from '#shared/partners/duplicates';
import type { PersonLikeness } from '#shared/people/duplicates';
import type { Person } from '#shared/records/person';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { AlikeList } from '../../ui/alike-list';
import { AlikeNote } from '../../ui/alike-note';
import { MergePerson } from './merge-person';
import { useGoToPeople } from './people-place';
import { useAlikePeople } from './use-alike-people';

/** Said quietly where people look like the same one; leads to the list of them. */
export function AlikePeopleNote() {
  const t = useTranslate();
  const duplicates = useAlikePeople();
  const [isOpen, setOpen] = useState(false);
  if (duplicates.length === 0) return null;
  return (
    <>
      <AlikeNote
        text={t('registers.alike-count', { count: duplicates.length })}
        action={t('registers.alike-look')}
        onAct={() => setOpen(true)}
      />
      {isOpen && <AlikePeople duplicates={duplicates} onClose={() => setOpen(false)} />}
    </>
  );
}

/** On the page of one: whom they look like. */
export function AlikePerson({
  person,
  onMerge,
}: {
  readonly person: Person;
  readonly onMerge: (into: Person) => void;
}) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const own = useAlikePeople().find(({ ids }) => ids.includes(person.id));
  const otherId = own?.ids.find((id) => id !== person.id);
  const other = otherId === undefined ? undefined : plan.get('people', otherId);
  if (!own || !other) return null;
  return (
    <AlikeNote
      text={t('people.alike-one', { name: other.name, by: own.by })}
      action={t('registers.alike-merge')}
      onAct={() => onMerge(other)}
    />
  );
}

interface Props {
  readonly duplicates: readonly Duplicates<PersonLikeness>[];
  readonly onClose: () => void;
}

/** All people that look like the same one. */
function AlikePeople({ duplicates, onClose }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const goTo = useGoToPeople();
  const contactsHidden = useUi((state) => state.contactsHidden);
  const [merged, setMerged] = useState<{ readonly person: Person; readonly into: Person } | null>(null);
  if (merged) return <MergePerson {...merged} onClose={() => setMerged(null)} />;
  return (
    <AlikeList
      t={t}
      title={t('people.alike-title')}
      lead={t('people.alike-lead')}
      alike={duplicates.map(({ ids, by, shared }) => ({
        key: `${by} ${shared}`,
        entries: ids.flatMap((id) => plan.get('people', id) ?? []),
        sign: t('people.alike-by', { by, shared: contactsHidden && by !== 'name' ? t('partners.hidden') : shared }),
      }))}
      onOpen={(id) => goTo({ kind: 'person', id })}
      onMerge={(into, person) => setMerged({ person, into })}
      onClose={onClose}
    />
  );
}
