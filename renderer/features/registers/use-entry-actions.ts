import { ok } from '#shared/kernel/result';
import { assertNever } from '#shared/kernel/assert-never';
import { archiveEntry } from '#shared/plan/registers/entry-edits';
import { placeEntry } from '#shared/plan/registers/place-entry';
import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import { registerEntries } from '#shared/plan/registers/register-entries';
import { placeCalendar } from '#shared/plan/registers/units';
import type { ActionLabel } from '#shared/records/action-label';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlanSnapshot } from '../../data/plan-handle';
import { entryGroups, neighbourOf, steppedPlace, type EntryGroup, type EntryPlace } from './entry-groups';
import type { EntryAction } from './entry-menu';
import { focusEntry } from './focus-entry';
import { useRegisterAct } from '../../commands/use-register-edit';
import { addressOfEntry } from '../../state/entry-address';
import { useUi } from '../../state/ui-store';

/** What is asked over the register before something is done. */
interface Question {
  readonly kind: 'merge' | 'delete';
  readonly entry: Entry;
}

const newId = () => crypto.randomUUID();

/** What the menus, keys and drags of a register do; merging and deleting ask first. */
export function useEntryActions(
  register: Register,
  groups: readonly EntryGroup[],
  counts: ReadonlyMap<string, number>,
) {
  const act = useRegisterAct();
  const navigate = useNavigate();
  const [question, setQuestion] = useState<Question | null>(null);

  const place = async (entry: Entry, placeIn: (plan: PlanSnapshot) => EntryPlace | null) => {
    const label: ActionLabel = { action: 'reorder', title: entry.name, count: 1 };
    const done = await act((plan) => {
      const to = placeIn(plan);
      if (!to) return ok([]);
      if (to.unit !== null) return placeCalendar(plan, entry.id, to.unit, to.beforeId);
      return placeEntry(plan, register, entry.id, to.beforeId, newId);
    }, label);
    if (done) focusEntry(referenceTo(register, entry));
  };

  const step = (entry: Entry, direction: 1 | -1) => {
    const shown = new Set(groups.flatMap(({ entries }) => entries).map(({ id }) => id));
    void place(entry, (plan) => {
      const standing = registerEntries(plan, register).filter(({ id }) => shown.has(id));
      return steppedPlace(entryGroups(register, standing), entry.id, direction);
    });
  };

  const archive = async (entry: Entry, archived: boolean) => {
    const count = counts.get(referenceTo(register, entry)) ?? 0;
    const putAway = register === 'calendars' ? 'archive-calendar' : 'archive';
    const label: ActionLabel = {
      action: archived ? putAway : 'unarchive',
      title: entry.name,
      count: register === 'calendars' ? count : 1,
    };
    const neighbour = neighbourOf(groups, entry);
    const done = await act((current) => archiveEntry(current, register, entry.id, archived, newId), label);
    if (!done) return;
    const next = archived ? neighbour : entry;
    if (next) focusEntry(referenceTo(register, next));
  };

  const openPage = ({ id }: Entry) => {
    const address = addressOfEntry(register, id);
    if (address === null) return;
    useUi.getState().closeDialog();
    void navigate(address);
  };

  const choose = (entry: Entry, action: EntryAction) => {
    switch (action) {
      case 'open':
        return openPage(entry);
      case 'up':
        return step(entry, -1);
      case 'down':
        return step(entry, 1);
      case 'merge':
      case 'delete':
        return setQuestion({ kind: action, entry });
      case 'archive':
      case 'unarchive':
        return void archive(entry, action === 'archive');
      default:
        return assertNever(action);
    }
  };

  // The question holds the focus until it is gone from the screen.
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (question !== null || wanted.current === null) return;
    focusEntry(wanted.current);
    wanted.current = null;
  }, [question]);

  const latest = useRef(choose);
  useLayoutEffect(() => {
    latest.current = choose;
  });
  return {
    question,
    /** The question is answered; `done`, when the entry is gone, puts the focus beside where it stood. */
    close: (goneTo: string | null) => {
      const neighbour = question && neighbourOf(groups, question.entry);
      if (goneTo !== null) wanted.current = goneTo || (neighbour ? referenceTo(register, neighbour) : null);
      setQuestion(null);
    },
    // one function for as long as the panel stands, so that a change draws anew only the rows that it is about
    onAction: useCallback((entry: Entry, action: EntryAction) => latest.current(entry, action), []),
    onDrop: (id: string, unit: string | null, beforeId: string | null) => {
      const entry = groups.flatMap(({ entries }) => entries).find((each) => each.id === id);
      if (entry) void place(entry, () => ({ unit, beforeId }));
    },
  };
}
