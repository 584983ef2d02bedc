import type { Person } from '#shared/records/person';
import { useDeletePerson } from '../../commands/use-delete-person';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { DeleteDialog } from '../../ui/delete-dialog';

interface Props {
  readonly person: Person;
  readonly onClose: (isDone: boolean) => void;
}

/** Asks what becomes of the items and tasks of somebody who is deleted; the first answer loses least. */
export function DeletePerson({ person, onClose }: Props) {
  const t = useTranslate();
  const people = usePlanSnapshot().all('people');
  const { lead, fates, remove } = useDeletePerson(person);
  return (
    <DeleteDialog
      t={t}
      name={person.name}
      lead={lead}
      fates={fates}
      others={people.filter(({ id, archived }) => id !== person.id && !archived)}
      onDelete={(fate, another) => void remove(fate, another).then(onClose)}
      onClose={() => onClose(false)}
    />
  );
}
