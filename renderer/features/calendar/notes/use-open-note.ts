import { useCallback } from 'react';
import type { DayNote } from '../../../data/day-notes';
import { useGoToPerson } from '../../../state/person-address';
import { useUi } from '../../../state/ui-store';

/** Opens what a note is about: the person who has a birthday, the item of a task. Of a holiday there is nothing to open. */
export function useOpenNote(): (note: DayNote) => void {
  const goToPerson = useGoToPerson();
  const select = useUi((state) => state.select);
  return useCallback(
    (note) => {
      if (note.kind === 'birthday') goToPerson(note.person.id);
      else if (note.kind === 'task') select(note.task.source.key);
    },
    [goToPerson, select],
  );
}
