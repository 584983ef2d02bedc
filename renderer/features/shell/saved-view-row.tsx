import { ArrowDown, ArrowUp, Bookmark, Ellipsis, PencilLine, Replace, Trash2 } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { SavedView } from '#shared/records/saved-view';
import { useTranslate } from '../../state/use-translate';
import { MenuButton } from '../../ui/menu-button';
import { SavedViewName } from './saved-view-name';

/** What can be done to a saved view. */
export type ViewAction =
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'overwrite' }
  /** Goes along with today, or keeps to the period in view. */
  | { readonly kind: 'go-along' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'delete' };

interface Props {
  readonly view: SavedView;
  /** It is what the window shows. */
  readonly isOnScreen: boolean;
  /** Tab comes to this row of the list. */
  readonly isStop: boolean;
  readonly isDragged: boolean;
  readonly onOpen: () => void;
  readonly onReach: () => void;
  readonly onAct: (action: ViewAction) => void;
  readonly onDrag: (isDragging: boolean) => void;
  /** Null while no saved view is dragged. */
  readonly onDropHere: (() => void) | null;
}

/** One saved view: a press opens it, F2 renames it, Alt with the arrows moves it, Delete removes it. */
export function SavedViewRow({
  view,
  isOnScreen,
  isStop,
  isDragged,
  onOpen,
  onReach,
  onAct,
  onDrag,
  onDropHere,
}: Props) {
  const t = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  const [isOver, setOver] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const stopNaming = () => {
    setNaming(false);
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const done = byKey(event, {
      rename: () => setNaming(true),
      remove: () => {
        const { current } = row;
        const next = current && (siblingOf(current, 1) ?? siblingOf(current, -1));
        next?.querySelector('button')?.focus();
        onAct({ kind: 'delete' });
      },
      move: (by) => onAct({ kind: 'move', by }),
      walk: (by) => siblingOf(row.current!, by)?.querySelector('button')?.focus(),
    });
    if (done) event.preventDefault();
  };
  const choose = (id: string) => {
    if (id === 'rename') setNaming(true);
    else if (id === 'up' || id === 'down') onAct({ kind: 'move', by: id === 'up' ? -1 : 1 });
    else if (id === 'overwrite' || id === 'go-along' || id === 'delete') onAct({ kind: id });
  };

  if (isNaming) {
    return (
      <li className="sidebar-row saved-view-row">
        <Bookmark size={14} />
        <SavedViewName
          name={view.name}
          onName={(name) => {
            stopNaming();
            if (name !== view.name) onAct({ kind: 'rename', name });
          }}
          onCancel={stopNaming}
        />
      </li>
    );
  }
  return (
    <li
      ref={row}
      className={`sidebar-row saved-view-row ${isDragged ? 'is-dragged' : ''} ${isOver ? 'is-over' : ''}`}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', view.name);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
      onDragOver={(event) => {
        if (!onDropHere) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!onDropHere) return;
        event.preventDefault();
        setOver(false);
        onDropHere();
      }}
    >
      <button
        type="button"
        className="saved-view-open"
        aria-current={isOnScreen ? 'true' : undefined}
        tabIndex={isStop ? 0 : -1}
        title={view.name}
        onClick={onOpen}
        onDoubleClick={() => setNaming(true)}
        onFocus={onReach}
        onKeyDown={onKeyDown}
      >
        <Bookmark size={14} />
        <span>{view.name}</span>
      </button>
      <MenuButton
        className="saved-view-menu"
        label={t('view.menu', { name: view.name })}
        sections={[
          {
            entries: [
              { id: 'rename', label: t('view.rename'), icon: PencilLine, keys: ['F2'] },
              { id: 'overwrite', label: t('view.overwrite'), icon: Replace },
              { id: 'go-along', label: t('view.period-along'), checked: view.date === null },
            ],
          },
          {
            entries: [
              { id: 'up', label: t('view.move-up'), icon: ArrowUp, keys: ['Alt', '↑'] },
              { id: 'down', label: t('view.move-down'), icon: ArrowDown, keys: ['Alt', '↓'] },
              { id: 'delete', label: t('view.delete'), icon: Trash2, keys: ['Del'] },
            ],
          },
        ]}
        onChoose={choose}
      >
        <Ellipsis size={14} aria-label={t('view.menu', { name: view.name })} />
      </MenuButton>
    </li>
  );
}

interface RowKeys {
  readonly rename: () => void;
  readonly remove: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly walk: (by: 1 | -1) => void;
}

/** Does what a key means on a row; false for a key that means nothing here. */
function byKey({ key, altKey }: KeyboardEvent, { rename, remove, move, walk }: RowKeys): boolean {
  if (key === 'F2') rename();
  else if (key === 'Delete' || key === 'Backspace') remove();
  else if (key === 'ArrowUp' || key === 'ArrowDown') (altKey ? move : walk)(key === 'ArrowUp' ? -1 : 1);
  else return false;
  return true;
}

function siblingOf(row: Element, by: 1 | -1): Element | null {
  return by === 1 ? row.nextElementSibling : row.previousElementSibling;
}
