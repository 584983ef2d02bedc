import { openTracks } from '#shared/people/part-tracks';
import { MILESTONE_STAGES } from '#shared/records/milestone';
import { editRow, type EditedColumn, type RowProblem } from '#shared/roadmap/edit-row';
import type { RoadmapRow } from '#shared/roadmap/roadmap-rows';
import { ok } from '#shared/kernel/result';
import { writeDay } from '#shared/time/day-text';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { sayItemProblem } from '../../commands/say-problem';
import { usePerform } from '../../commands/use-perform';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Select, type SelectOption } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { nextEdited } from './edited-columns';

interface Props {
  readonly row: RoadmapRow;
  readonly column: EditedColumn;
  readonly onEdit: (column: EditedColumn | null) => void;
}

/** A cell in its field: Enter and leaving it save, Tab goes on to the next cell, Esc gives up. */
export function CellEditor({ row, column, onEdit }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const perform = usePerform();
  const frame = useRef<HTMLSpanElement>(null);
  const before = valueOf(row, column, language);
  const [typed, setTyped] = useState(before);
  const [trouble, setTrouble] = useState<string | null>(null);
  const options = useOptions(row, column);
  const isOver = useRef(false);

  useLayoutEffect(() => {
    const field = frame.current!.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, []);

  /** Saves what was typed; false where it cannot be. */
  const save = (value: string): boolean => {
    if (value === before) return true;
    const edit = editRow(row.milestone, column, value, today);
    if (!edit.ok) {
      setTrouble(say(edit.problem));
      return false;
    }
    const { changes, swapped } = edit.value;
    const note = swapped ? t('roadmap.swapped') : undefined;
    void perform(ok(changes), { action: 'edit', title: row.milestone.title, count: 1 }, note);
    return true;
  };
  const end = (next: EditedColumn | null) => {
    isOver.current = true;
    const table = frame.current?.closest<HTMLElement>('[role="grid"]');
    onEdit(next);
    if (next === null) table?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter') {
      if (save(typed)) end(null);
    } else if (event.key === 'Tab') {
      if (save(typed)) end(nextEdited(column, event.shiftKey ? -1 : 1));
    } else return;
    event.preventDefault();
  };
  const say = (problem: RowProblem) => {
    if (problem.kind === 'item') return sayItemProblem(problem.problem, t);
    return t(problem.kind === 'not-a-day' ? 'inspector.not-a-day' : 'roadmap.not-percent');
  };
  const label = t('roadmap.edit-cell', {
    column: t(`roadmap.column-${column}`),
    title: row.item.title || t('item.untitled'),
  });
  const leave = () => {
    if (isOver.current) return;
    if (save(typed)) onEdit(null);
  };
  return (
    <span ref={frame} className="roadmap-cell-editor" role="presentation" onClick={(event) => event.stopPropagation()}>
      {options ? (
        <Select
          aria-label={label}
          value={typed}
          options={options}
          onChange={setTyped}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
      ) : (
        <TextInput
          aria-label={label}
          aria-invalid={trouble !== null}
          title={trouble ?? undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setTrouble(null);
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
      )}
      {trouble !== null && (
        <span className="roadmap-cell-trouble" role="alert">
          {trouble}
        </span>
      )}
    </span>
  );
}

/** What a cell holds, as it is typed or chosen. */
function valueOf({ milestone, item }: RoadmapRow, column: EditedColumn, language: string): string {
  switch (column) {
    case 'title':
    case 'criterion':
    case 'stage':
      return milestone[column];
    case 'track':
      return milestone.trackId ?? '';
    case 'owner':
      return milestone.ownerId ?? '';
    case 'progress':
      return String(milestone.progress);
    case 'start':
      return writeDay(language, item.first);
    case 'end':
      return writeDay(language, item.last);
  }
}

/** What may be chosen in a column; null where it is typed. */
function useOptions({ milestone, track }: RoadmapRow, column: EditedColumn): readonly SelectOption<string>[] | null {
  const t = useTranslate();
  const open = openTracks(milestone.scope, useRecords('tracks'), (part) => t(`funnelPart.${part}`));
  const people = useRecords('people');
  const named = (none: string, records: readonly { readonly id: string; readonly name: string }[]) => [
    { value: '', label: none },
    ...records.map(({ id, name }) => ({ value: id, label: name })),
  ];
  switch (column) {
    case 'track':
      // what somebody's own plan has on one of the community's tracks may stay there
      return named(t('roadmap.no-track'), track && !open.some(({ id }) => id === track.id) ? [...open, track] : open);
    case 'owner':
      return named(
        t('roadmap.nobody'),
        people.filter(({ archived }) => !archived),
      );
    case 'stage':
      return MILESTONE_STAGES.map((value) => ({ value, label: t(`stage.${value}`) }));
    default:
      return null;
  }
}
