import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { readDay, writeDay } from '#shared/time/day-text';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { DraftedInput } from './drafted-input';
import { IconButton } from './icon-button';
import type { UnsavedPlace } from './use-drafted-text';
import './day-input.css';

export interface DayInputProps {
  readonly label: string;
  readonly language: string;
  readonly value: DayNumber;
  /** Takes the day; says in words why it cannot. */
  readonly onChange: (day: DayNumber) => string | null | Promise<string | null>;
  /** Said to what is no date. */
  readonly unreadable: string;
  /** What the button with the calendar does. */
  readonly pickLabel: string;
  readonly unsaved?: UnsavedPlace;
}

/** A day to type in many ways (`19.3`, `19 March`), to step with the arrow keys, or to pick from the system's calendar. */
export function DayInput({ label, language, value, onChange, unreadable, pickLabel, unsaved }: DayInputProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <DraftedInput
      label={label}
      className="day-input-text"
      pace="leaving"
      stored={writeDay(language, value)}
      save={(text) => {
        const day = readDay(text, value);
        return day === null ? unreadable : onChange(day);
      }}
      step={(text, direction) => {
        const day = readDay(text, value);
        return day === null ? null : writeDay(language, day + direction);
      }}
      before={(enter) => (
        <span className="day-input">
          <input
            ref={picker}
            className="day-input-picker"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={dateOfDay(value)}
            onChange={(event) => enter(event.target.value)}
          />
          <IconButton size="s" icon={CalendarDays} label={pickLabel} onClick={() => picker.current?.showPicker()} />
        </span>
      )}
      {...(unsaved && { unsaved })}
    />
  );
}
