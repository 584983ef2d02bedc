import { Plus } from 'lucide-react';
import { entriesOf, withEntryAt } from '#shared/plan/checklist-edits';
import type { Item } from '#shared/records/item';
import { useRef, type ClipboardEvent } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { useReorder } from '../../../ui/use-reorder';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { Section } from '../rows/section';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { ChecklistRow } from './checklist-row';
import './checklist.css';

const newId = () => crypto.randomUUID();

/** What is to be done for the item, each with who does it and when. A pasted list becomes an entry for each line. */
export function Checklist({ item: { checklist } }: { readonly item: Item }) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();
  const section = useRef<HTMLDivElement>(null);
  const done = checklist.filter((entry) => entry.done).length;

  const add = (text: string) => edit((current) => ({ checklist: [...current.checklist, ...entriesOf(text, newId)] }));
  const addPasted = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/\n\s*\S/.test(text)) return;
    event.preventDefault();
    follow(add(text));
  };
  const move = (id: string, place: number) => {
    const saved = edit((current) => ({ checklist: withEntryAt(current.checklist, id, place) }));
    follow(saved);
    return saved;
  };
  const { drag, handleOf } = useReorder((from, to) => {
    const entry = checklist[from];
    if (entry) void move(entry.id, to);
  });
  const focusAdd = () => section.current?.querySelector<HTMLElement>('.todo-add input')?.focus();

  return (
    <Section
      name="checklist"
      filled={checklist.length > 0}
      aside={
        checklist.length > 0 && (
          <span aria-label={t('checklist.count', { done, count: checklist.length })} role="img">
            {done} / {checklist.length}
          </span>
        )
      }
    >
      <div ref={section} data-field="checklist">
        <ul className="todos">
          {checklist.map((entry, place) => (
            <ChecklistRow
              key={entry.id}
              entry={entry}
              place={place}
              drop={dropMark(drag, place)}
              handle={handleOf(place)}
              onMove={(to) => move(entry.id, to)}
              onNext={focusAdd}
            />
          ))}
        </ul>
        <div className="todo-add" onPaste={addPasted}>
          <Plus size={14} />
          <DraftedInput
            label={t('checklist.add')}
            pace="leaving"
            placeholder={t('checklist.add')}
            stored=""
            save={(text) => (text.trim() === '' ? null : add(text))}
            unsaved={unsaved('checklist')}
          />
          <TroubleNote trouble={trouble} />
        </div>
      </div>
    </Section>
  );
}

function dropMark(drag: { readonly from: number; readonly to: number } | null, place: number) {
  if (drag === null || drag.from === drag.to) return drag?.from === place ? 'dragged' : null;
  if (drag.from === place) return 'dragged';
  if (drag.to !== place) return null;
  return drag.to < drag.from ? 'above' : 'below';
}
