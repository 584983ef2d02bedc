import { readDay, writeDay } from '#shared/time/day-text';
import { dateOfDay, dayNumber, type DayNumber, type PlainDate } from '#shared/time/plain-date';
import { DraftedInput } from './drafted-input';

export interface OptionalDayInputProps {
  readonly label?: string;
  readonly id?: string;
  readonly language: string;
  readonly value: PlainDate | null;
  /** The day by which a date without month or year is meant. */
  readonly near: DayNumber;
  readonly placeholder: string;
  /** Said to what is no date. */
  readonly unreadable: string;
  /** Takes the day, or none; says in words why it cannot. */
  readonly onChange: (date: PlainDate | null) => string | null | Promise<string | null>;
}

/** A day to type in many ways, that may be left empty. */
export function OptionalDayInput({ language, value, near, unreadable, onChange, ...rest }: OptionalDayInputProps) {
  return (
    <DraftedInput
      {...rest}
      pace="leaving"
      stored={value === null ? '' : writeDay(language, dayNumber(value))}
      save={(text) => {
        if (text.trim() === '') return onChange(null);
        const day = readDay(text, near);
        return day === null ? unreadable : onChange(dateOfDay(day));
      }}
      step={(text, direction) => {
        const day = readDay(text, near);
        return day === null ? null : writeDay(language, day + direction);
      }}
    />
  );
}
