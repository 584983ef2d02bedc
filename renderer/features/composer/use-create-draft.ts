import { useRef } from 'react';
import { ok } from '#shared/kernel/result';
import { widenedFor } from '#shared/plan/edit-selection';
import { createItem, type ItemDraft } from '#shared/plan/create-item';
import { useRunCommand } from '../../commands/commands-context';
import { sayItemProblem } from '../../commands/say-problem';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { selectionLookups } from '../../data/visible-occurrences';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';

/** Makes the drafted item, selects it and closes the draft; says in words why it cannot be made as it is. */
export function useCreateDraft(): (draft: ItemDraft, andOpen: boolean) => string | null {
  const t = useTranslate();
  const plan = usePlan();
  const perform = usePerform();
  const run = useRunCommand();
  const busy = useRef(false);

  return (draft, andOpen) => {
    if (draft.title.trim() === '') return t('composer.untitled');
    const created = createItem(draft, () => crypto.randomUUID(), Date.now);
    if (!created.ok) return sayItemProblem(created.problem, t);
    if (busy.current) return null;
    busy.current = true;
    const { item, changes } = created.value;
    const { anchor } = useUi.getState().draft ?? {};
    void perform(ok(changes), { action: 'create', title: item.title, count: 1 }).then((done) => {
      busy.current = false;
      if (!done) return;
      const { select, dropDraft, draft: current, changeFilter, showToast } = useUi.getState();
      if (current?.anchor === anchor) dropDraft(); // another one may have been begun meanwhile
      // what was just made shall be seen
      changeFilter((filter) => widenedFor(filter, item, selectionLookups(plan.snapshot())));
      const calendar = plan.snapshot().get('calendars', item.calendarId);
      if (calendar && !calendar.visible) {
        const text = t('composer.hidden-calendar', { title: item.title, calendar: calendar.name });
        showToast({ tone: 'done', text, undoable: true });
      }
      select(item.id);
      if (andOpen) run('edit-selected');
    });
    return null;
  };
}
