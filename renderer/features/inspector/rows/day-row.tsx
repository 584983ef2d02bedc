import { readDay, writeDay } from '#shared/time/day-text';
import type { Item } from '#shared/records/item';
import { dateOfDay, dayNumber, type DayNumber, type PlainDate } from '#shared/time/plain-date';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from './prop-row';

interface Props<I extends Item> {
  readonly label: string;
  readonly field: string;
  readonly value: PlainDate | null;
  /** The day by which a date without month or year is meant. */
  readonly near: DayNumber;
  readonly change: (date: PlainDate | null, item: I) => Partial<I>;
}

/** A field of a day that may be left empty. */
export function DayRow<I extends Item>({ label, field, value, near, change }: Props<I>) {
  const t = useTranslate();
  const language = useLanguage();
  const { unsaved } = useItemEditor();
  const edit = useEdit<I>();
  return (
    <PropRow label={label}>
      {(id) => (
        <DraftedInput
          id={id}
          pace="leaving"
          placeholder={t('inspector.add')}
          stored={value === null ? '' : writeDay(language, dayNumber(value))}
          save={(text) => {
            const day = text.trim() === '' ? null : readDay(text, near);
            if (day === null && text.trim() !== '') return t('inspector.not-a-day');
            return edit((item) => change(day === null ? null : dateOfDay(day), item), { typedIn: field });
          }}
          step={(text, direction) => {
            const day = readDay(text, near);
            return day === null ? null : writeDay(language, day + direction);
          }}
          unsaved={unsaved(field)}
        />
      )}
    </PropRow>
  );
}
