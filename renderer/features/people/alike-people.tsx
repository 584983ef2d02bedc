import type { Duplicates } from '#shared/partners/duplicates';
import type { PersonLikeness } from '#shared/people/duplicates';
import type { Person } from '#shared/records/person';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { MergePerson } from './merge-person';
import { useGoToPeople } from './people-place';
import { useAlikePeople } from './use-alike-people';

/** So many pairs are listed; when some are merged the next ones come. */
const MOST = 100;

/** Said quietly where people look like the same one; leads to the list of them. */
export function AlikeNote() {
  const t = useTranslate();
  const duplicates = useAlikePeople();
  const [isOpen, setOpen] = useState(false);
  if (duplicates.length === 0) return null;
  return (
    <div className="people-alike">
      {t('people.alike-count', { count: duplicates.length })}
      <Button variant="link" onClick={() => setOpen(true)}>
        {t('people.alike-look')}
      </Button>
      {isOpen && <AlikePeople duplicates={duplicates} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** On the page of one: whom they look like. */
export function AlikeOne({ person, onMerge }: { readonly person: Person; readonly onMerge: (into: Person) => void }) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const own = useAlikePeople().find(({ ids }) => ids.includes(person.id));
  const otherId = own?.ids.find((id) => id !== person.id);
  const other = otherId === undefined ? undefined : plan.get('people', otherId);
  if (!own || !other) return null;
  return (
    <div className="people-alike">
      {t('people.alike-one', { name: other.name, by: own.by })}
      <Button variant="link" onClick={() => onMerge(other)}>
        {t('people.alike-merge')}
      </Button>
    </div>
  );
}

interface Props {
  readonly duplicates: readonly Duplicates<PersonLikeness>[];
  readonly onClose: () => void;
}

/** People that look like the same one, and by what; each is opened or merged from here. */
function AlikePeople({ duplicates, onClose }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const goTo = useGoToPeople();
  const contactsHidden = useUi((state) => state.contactsHidden);
  const [merged, setMerged] = useState<{ readonly person: Person; readonly into: Person } | null>(null);
  if (merged) return <MergePerson {...merged} onClose={() => setMerged(null)} />;
  return (
    <Modal
      title={t('people.alike-title')}
      subtitle={t('people.alike-lead')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('registers.close')}</Button>}
    >
      <ul className="people-alike-list">
        {duplicates.slice(0, MOST).map(({ ids, by, shared }) => {
          const people = ids.flatMap((id) => plan.get('people', id) ?? []);
          const [into, person] = people;
          const sign = contactsHidden && by !== 'name' ? t('partners.hidden') : shared;
          return (
            <li key={`${by} ${shared}`}>
              <span>
                {people.map(({ id, name }) => (
                  <Button key={id} variant="link" onClick={() => goTo({ kind: 'person', id })}>
                    {name}
                  </Button>
                ))}
                <small>{t('people.alike-by', { by, shared: sign })}</small>
              </span>
              {into && person && <Button onClick={() => setMerged({ person, into })}>{t('people.alike-merge')}</Button>}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
