import { formatMinute } from '#shared/time/format';
import { readMinute } from '#shared/time/minute-text';
import { DraftedInput } from './drafted-input';
import type { UnsavedPlace } from './use-drafted-text';

export interface MinuteInputProps {
  readonly label: string;
  /** Minutes after midnight. */
  readonly value: number;
  /** Takes the time; says in words why it cannot. */
  readonly onChange: (minute: number) => string | null | Promise<string | null>;
  /** Said to what is no time. */
  readonly unreadable: string;
  readonly unsaved?: UnsavedPlace;
}

const STEP = 15;
const LAST = 24 * 60 - 1;

/** A time of day to type in many ways (`19:30`, `1930`, `7 pm`), or to step by quarters of an hour with the arrow keys. */
export function MinuteInput({ label, value, onChange, unreadable, unsaved }: MinuteInputProps) {
  return (
    <DraftedInput
      label={label}
      className="minute-input-text"
      pace="leaving"
      inputMode="numeric"
      stored={formatMinute(value)}
      save={(text) => {
        const minute = readMinute(text);
        return minute === null ? unreadable : onChange(minute);
      }}
      step={(text, direction) => {
        const minute = readMinute(text);
        return minute === null ? null : formatMinute(stepped(minute, direction));
      }}
      {...(unsaved && { unsaved })}
    />
  );
}

/** The next full quarter of an hour, within the day. */
function stepped(minute: number, direction: 1 | -1): number {
  const next = (direction === 1 ? Math.floor(minute / STEP) + 1 : Math.ceil(minute / STEP) - 1) * STEP;
  return Math.min(Math.max(next, 0), LAST);
}
