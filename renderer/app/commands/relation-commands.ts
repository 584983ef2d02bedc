import { ok } from '#shared/kernel/result';
import { calendarForNew } from '#shared/plan/create-item';
import { ownSpan } from '#shared/plan/occurrence';
import { postAbout } from '#shared/plan/post-about';
import { POST_RELATIONS, type PostRelation } from '#shared/plan/relations';
import { dateOfDay } from '#shared/time/plain-date';
import { ready, type Availability, type Command } from '../../commands/command';
import { planZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { selectedItem, type CommandContext } from './command-context';

/** New posts about the selected item, tied to it. */
export function relationCommands(context: CommandContext): Command[] {
  return POST_RELATIONS.map((type) => ({
    id: `new-${type}`,
    title: `relations.new-${type}`,
    shortcuts: [],
    menu: null,
    availability: (): Availability => {
      const selected = selectedItem(context);
      if (!selected) return { kind: 'unavailable', reason: 'disabled.nothing-selected' };
      if (selected.schedule === null) return { kind: 'unavailable', reason: 'disabled.undated' };
      return selected.item.kind === 'post' ? { kind: 'unavailable', reason: 'disabled.is-post' } : ready;
    },
    run: () => void makePost(context, type),
  }));
}

async function makePost(context: CommandContext, type: PostRelation): Promise<void> {
  const occurrence = selectedItem(context);
  if (!occurrence || occurrence.schedule === null) return;
  const { plan, t, newId, now } = context;
  const snapshot = plan.snapshot();
  const title = t(`relations.title-${type}`, { title: occurrence.item.title || t('item.untitled') });
  const calendarId = calendarForNew(snapshot, 'post');
  const made = postAbout(occurrence, type, { title, calendarId, zone: planZone(snapshot) }, newId, now);
  const changes = made.ok ? ok(made.value.changes) : made;
  if (!(await context.perform(changes, { action: 'create', title, count: 1 })) || !made.ok) return;
  const { id, schedule } = made.value.post;
  if (schedule) context.goTo({ date: dateOfDay(ownSpan(schedule).firstDay) });
  useUi.getState().select(id);
}
