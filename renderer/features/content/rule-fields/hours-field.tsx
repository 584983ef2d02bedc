import { useState } from 'react';
import type { RuleOf } from '#shared/records/rule';
import { readMinute } from '#shared/time/minute-text';
import { formatMinute } from '#shared/time/format';
import { useTranslate } from '../../../state/use-translate';
import { Field, type FieldControl } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** Hours that no rule can have: what is no time is told as no length of time when the rule is to be kept. */
const NO_HOURS = { start: 0, end: 0 };

/** The hours in which nothing comes out; emptied, all hours are allowed. */
export function HoursField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'quiet'>>) {
  const t = useTranslate();
  const [typed, setTyped] = useState({ start: sayMinute(rule.hours?.start), end: sayMinute(rule.hours?.end) });
  const type = (edge: 'start' | 'end', text: string) => {
    const texts = { ...typed, [edge]: text };
    setTyped(texts);
    onChange({ hours: readHours(texts) });
  };
  return (
    <div className="rule-pair">
      <Field label={t('rule.hours-from')} trouble={troubleAt('hours', problem, t)}>
        {(control) => <HourInput {...control} value={typed.start} onType={(text) => type('start', text)} />}
      </Field>
      <Field label={t('rule.hours-until')}>
        {(control) => <HourInput {...control} value={typed.end} onType={(text) => type('end', text)} />}
      </Field>
    </div>
  );
}

interface HourInputProps extends FieldControl {
  readonly value: string;
  readonly onType: (text: string) => void;
}

function HourInput({ value, onType, ...control }: HourInputProps) {
  return (
    <TextInput
      {...control}
      inputMode="numeric"
      placeholder="00:00"
      value={value}
      onChange={({ target }) => onType(target.value)}
    />
  );
}

function sayMinute(minute: number | undefined): string {
  return minute === undefined ? '' : formatMinute(minute);
}

function readHours(typed: { readonly start: string; readonly end: string }): RuleOf<'quiet'>['hours'] {
  if (typed.start.trim() === '' && typed.end.trim() === '') return null;
  const [start, end] = [readMinute(typed.start), readMinute(typed.end)];
  return start === null || end === null ? NO_HOURS : { start, end };
}
