import { Plus } from 'lucide-react';
import { useState } from 'react';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { moveInOrder } from '#shared/plan/move-in-order';
import type { SavedView } from '#shared/records/saved-view';
import { remove, type ChangeSet } from '#shared/records/tables';
import { useRunCommand } from '../../commands/commands-context';
import { usePerform } from '../../commands/use-perform';
import { useRecords } from '../../data/plan-context';
import { usePeriodStarts } from '../../data/plan-settings';
import { usePlace } from '../../state/place';
import { contentOf, isOnScreen } from '../../state/saved-view-place';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { SavedViewRow, type ViewAction } from './saved-view-row';
import './saved-views.css';

/** What is looked at often, kept under names. A drag or Alt with the arrows puts one elsewhere. */
export function SavedViews() {
  const t = useTranslate();
  const run = useRunCommand();
  const perform = usePerform();
  const views = useRecords('savedViews');
  const filter = useUi((state) => state.filter);
  const place = usePlace();
  const now = { today: useToday(), starts: usePeriodStarts() };
  const [reached, setReached] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const carried = views.find(({ id }) => id === dragged);
  const stop = views.find(({ id }) => id === reached) ?? views[0];

  const change = ({ name }: SavedView, changes: ChangeSet) =>
    perform(ok(changes), { action: 'edit-register', title: name, count: 1 });
  const move = (view: SavedView, to: number) => {
    if (to >= 0 && to < views.length) void change(view, moveInOrder('savedViews', views, view.id, to));
  };
  const act = (view: SavedView, action: ViewAction) => {
    switch (action.kind) {
      case 'rename':
        return void change({ ...view, name: action.name }, patchOf('savedViews', view, { name: action.name }));
      case 'overwrite':
        return void change(view, patchOf('savedViews', view, contentOf(filter, place, view.date === null)));
      case 'go-along':
        return void change(view, patchOf('savedViews', view, { date: view.date === null ? place.date : null }));
      case 'move':
        return move(view, views.indexOf(view) + action.by);
      case 'delete':
        return void perform(ok([remove('savedViews', view)]), { action: 'delete', title: view.name, count: 1 });
    }
  };

  return (
    <section className="sidebar-section saved-views">
      <h2>
        <span id="sidebar-saved-views">{t('view.heading')}</span>
        <IconButton size="s" icon={Plus} label={t('command.save-view')} onClick={() => run('save-view')} />
      </h2>
      {views.length === 0 ? (
        <p className="saved-views-none">{t('view.none')}</p>
      ) : (
        <ul aria-labelledby="sidebar-saved-views">
          {views.map((view, at) => (
            <SavedViewRow
              key={view.id}
              view={view}
              isOnScreen={isOnScreen(view, filter, place, now)}
              isStop={view === stop}
              isDragged={view.id === dragged}
              onOpen={() => run(`saved-view-${view.id}`)}
              onReach={() => setReached(view.id)}
              onAct={(action) => act(view, action)}
              onDrag={(isDragging) => setDragged(isDragging ? view.id : null)}
              onDropHere={carried ? () => move(carried, at) : null}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
