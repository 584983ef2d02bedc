import { GripVertical, X } from 'lucide-react';
import { withEntry } from '#shared/plan/checklist-edits';
import type { Item } from '#shared/records/item';
import type { ChecklistEntry } from '#shared/records/item-base';
import { useRef, type FocusEvent, type KeyboardEvent, type PointerEventHandler } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import { DraftedInput } from '../../../ui/drafted-input';
import { IconButton } from '../../../ui/icon-button';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { DueField } from './due-field';
import { OwnerMenu } from './owner-menu';

interface Props {
  readonly entry: ChecklistEntry;
  readonly place: number;
  /** How a drag marks the row: it is the one that is dragged, or the other would come above or below it. */
  readonly drop: 'dragged' | 'above' | 'below' | null;
  readonly handle: { readonly onPointerDown: PointerEventHandler };
  readonly onMove: (place: number) => Promise<string | null>;
  /** The entry is written; the next one may be. */
  readonly onNext: () => void;
}

/** One thing to do: tick, words, who, when. Alt with the arrows moves it; emptied words take it away. */
export function ChecklistRow({ entry, place, drop, handle, onMove, onNext }: Props) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();
  const row = useRef<HTMLLIElement>(null);
  const { id, text, done } = entry;
  const name = text || t('checklist.entry', { number: place + 1 });
  const typedIn = `checklist.${id}`;

  const set = (fields: Partial<ChecklistEntry>, field?: string) =>
    edit(
      ({ checklist }) => ({ checklist: withEntry(checklist, id, fields) }),
      field === undefined ? {} : { typedIn: `${typedIn}.${field}` },
    );
  const remove = () => follow(edit(({ checklist }) => ({ checklist: checklist.filter((each) => each.id !== id) })));

  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const inText = event.target instanceof HTMLTextAreaElement ? event.target : null;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const focused = document.activeElement;
      // the row is put elsewhere in the page, which takes the focus from it
      void onMove(place + (event.key === 'ArrowUp' ? -1 : 1)).then(() =>
        requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus()),
      );
    } else if (inText && event.key === 'Enter') onNext();
    else if (inText?.value === '' && event.key === 'Backspace') focusNeighbour(row.current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ target }: FocusEvent) => {
    if (target instanceof HTMLTextAreaElement && target.value.trim() === '') remove();
  };

  return (
    <li
      ref={row}
      className={`todo ${done ? 'is-done' : ''} ${drop === null ? '' : `todo-${drop}`}`}
      onKeyDown={onKeyDown}
    >
      <span className="todo-grip" title={t('checklist.move-hint')} aria-hidden="true" {...handle}>
        <GripVertical size={12} />
      </span>
      <Checkbox
        aria-label={t('checklist.done', { text: name })}
        checked={done}
        onChange={(ticked) => follow(set({ done: ticked }))}
      />
      <span className="todo-text" onBlur={onBlur}>
        <DraftedInput
          label={t('checklist.entry', { number: place + 1 })}
          lines="wrapped"
          pace="typing"
          stored={text}
          save={(typed) => set({ text: typed.trim() }, 'text')}
          unsaved={unsaved(`${typedIn}.text`)}
        />
      </span>
      <OwnerMenu text={name} ownerId={entry.ownerId} onChoose={(ownerId) => follow(set({ ownerId }))} />
      <DueField entry={entry} name={name} onChange={(dueDays) => set({ dueDays }, 'due')} />
      <IconButton
        size="s"
        className="todo-remove"
        icon={X}
        label={t('checklist.remove', { text: name })}
        onClick={remove}
      />
      <TroubleNote trouble={trouble} />
    </li>
  );
}

function focusNeighbour(row: HTMLElement | null): void {
  const neighbour = row?.previousElementSibling ?? row?.nextElementSibling;
  neighbour?.querySelector('textarea')?.focus();
}
