import { readDue } from '#shared/plan/due-text';
import { ownSpan } from '#shared/plan/occurrence';
import type { ChecklistEntry } from '#shared/records/item-base';
import { formatDay } from '#shared/time/format';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { useToday } from '../../../state/use-today';
import { DraftedInput } from '../../../ui/drafted-input';
import { useItemEditor } from '../editor/item-editor';
import { sayDue } from './say-due';

interface Props {
  readonly entry: ChecklistEntry;
  /** What the entry is called. */
  readonly name: string;
  readonly onChange: (dueDays: number | null) => Promise<string | null>;
}

/** When an entry is due, relative to the item; the date itself comes with the pointer and the focus. */
export function DueField({ entry, name, onChange }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const { occurrence, unsaved } = useItemEditor();
  const { dueDays, done, id } = entry;
  const firstDay = occurrence.schedule && ownSpan(occurrence.schedule).firstDay;
  const day = firstDay === null || dueDays === null ? null : firstDay + dueDays;
  const date = day === null ? null : formatDay(language, day, { weekday: 'short', day: 'numeric', month: 'short' });
  const isLate = day !== null && day < today && !done;
  const stored = sayDue(dueDays, isLate ? today - day : null, t);

  return (
    <span className={`todo-when ${isLate ? 'is-late' : ''}`} title={date ?? undefined}>
      <DraftedInput
        label={[t('checklist.due', { text: name }), date].filter(Boolean).join(', ')}
        pace="leaving"
        placeholder={t('checklist.due-none')}
        stored={stored}
        save={(text) => {
          if (text === stored) return null;
          const due = readDue(text, firstDay);
          return due === 'unreadable' ? t('checklist.not-due') : onChange(due);
        }}
        step={(text, direction) => {
          const due = text === stored ? dueDays : readDue(text, firstDay);
          return due === 'unreadable' ? null : sayDue((due ?? 0) + direction, null, t);
        }}
        unsaved={unsaved(`checklist.${id}.due`)}
      />
      {date !== null && (
        <span className="todo-date" aria-hidden="true">
          {date}
        </span>
      )}
    </span>
  );
}
