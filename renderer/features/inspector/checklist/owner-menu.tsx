import { UserRound } from 'lucide-react';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { MenuButton } from '../../../ui/menu-button';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { Avatar } from '../../../ui/avatar';

interface Props {
  /** What is to be done. */
  readonly text: string;
  readonly ownerId: string | null;
  readonly onChoose: (ownerId: string | null) => void;
}

const NOBODY = '';

/** Who does an entry, as initials; chosen from the people of the plan. Nothing while the plan has none. */
export function OwnerMenu({ text, ownerId, onChoose }: Props) {
  const t = useTranslate();
  const people = usePlanSnapshot().all('people');
  const owner = people.find(({ id }) => id === ownerId);
  if (people.length === 0) return null;
  const label = t('checklist.owner', { text });
  return (
    <MenuButton
      className={`todo-owner ${owner ? '' : 'todo-unowned'}`}
      label={owner ? `${label}: ${owner.name}` : label}
      sections={[
        {
          entries: [
            { id: NOBODY, label: t('checklist.nobody'), checked: !owner },
            ...people
              .filter((person) => !person.archived || person === owner)
              .map(({ id, name }) => ({ id, label: name, checked: id === ownerId })),
          ],
        },
      ]}
      onChoose={(id) => onChoose(id === NOBODY ? null : id)}
    >
      {owner ? <Avatar name={owner.name} hue={owner.hue} /> : <UserRound size={13} />}
      <VisuallyHidden>{owner ? `${label}: ${owner.name}` : label}</VisuallyHidden>
    </MenuButton>
  );
}
