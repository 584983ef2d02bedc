import { UserPlus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { focusFirst } from '../../ui/focus';
import { IconButton } from '../../ui/icon-button';

interface Props {
  /** Who is assigned already. */
  readonly taken: readonly string[];
  readonly onAssign: (personId: string) => void;
}

/** A button that becomes a field to find somebody in. The focus goes into the field, and back when somebody is found. */
export function AssignSomebody({ taken, onAssign }: Props) {
  const t = useTranslate();
  const people = useRecords('people');
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const takesFocus = useRef(false);
  const turn = (open: boolean) => {
    takesFocus.current = true;
    setOpen(open);
  };
  useLayoutEffect(() => {
    if (takesFocus.current) focusFirst(place.current!);
    takesFocus.current = false;
  }, [isOpen]);
  return (
    <span
      ref={place}
      role="group"
      aria-label={t('people.assign')}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isOpen && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape') return;
        event.stopPropagation();
        turn(false);
      }}
    >
      {isOpen ? (
        <ComboBox
          label={t('people.assign')}
          autoFocus
          options={people.filter(({ id, archived }) => !archived && !taken.includes(id))}
          noneLabel={t('inspector.nothing-found')}
          onChoose={(id) => {
            turn(false);
            onAssign(id);
          }}
        />
      ) : (
        <IconButton size="s" icon={UserPlus} label={t('people.assign')} onClick={() => turn(true)} />
      )}
    </span>
  );
}
