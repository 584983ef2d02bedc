import { useState } from 'react';
import type { RuleOf } from '#shared/records/rule';
import { readMinute } from '#shared/time/minute-text';
import { formatMinute } from '#shared/time/format';
import { sayWeekday } from '../../../commands/say-rule';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { ChoiceBoxes } from './choice-boxes';
import { EntryField } from './entry-field';
import { NumberField } from './number-field';
import { purposeOf, purposeOptions } from './purpose-options';
import { troubleAt, type RuleFieldProps } from './rule-field';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const EVENING = 22 * 60;
const MORNING = 9 * 60;

/** Hours and days on which nothing comes out. */
export function QuietFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'quiet'>>) {
  const t = useTranslate();
  const language = useLanguage();
  const { start, end } = rule.hours ?? { start: null, end: null };
  const change = (edge: 'start' | 'end', text: string) => {
    const minute = readMinute(text);
    if (minute === null) onChange({ hours: null });
    else onChange({ hours: { start: start ?? EVENING, end: end ?? MORNING, [edge]: minute } });
  };
  return (
    <>
      <div className="rule-pair">
        <HourField
          label={t('rule.hours-from')}
          value={start}
          trouble={troubleAt('hours', problem, t)}
          onChange={(text) => change('start', text)}
        />
        <HourField label={t('rule.hours-until')} value={end} trouble={null} onChange={(text) => change('end', text)} />
      </div>
      <ChoiceBoxes
        label={t('rule.weekdays')}
        options={WEEKDAYS.map((value) => ({ value, label: sayWeekday(value, language) }))}
        chosen={rule.weekdays}
        onChange={(weekdays) => onChange({ weekdays })}
      />
      <OneChannel rule={rule} problem={problem} onChange={onChange} />
    </>
  );
}

/** Which posts come out in a blackout all the same. */
export function BlackoutFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'blackout'>>) {
  const t = useTranslate();
  return (
    <>
      <Field label={t('rule.except')}>
        {(control) => (
          <Select
            {...control}
            value={rule.exceptPurpose ?? ''}
            options={[{ value: '', label: t('rule.nothing-excepted') }, ...purposeOptions(t)]}
            onChange={(value) => onChange({ exceptPurpose: purposeOf(value) })}
          />
        )}
      </Field>
      <OneChannel rule={rule} problem={problem} onChange={onChange} />
    </>
  );
}

/** How far posts stand apart. */
export function SpacingFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'spacing'>>) {
  const t = useTranslate();
  return (
    <>
      <NumberField
        label={t('rule.minutes')}
        value={rule.minutes}
        trouble={troubleAt('minutes', problem, t)}
        onChange={(minutes) => onChange({ minutes: minutes ?? 0 })}
      />
      <OneChannel rule={rule} problem={problem} onChange={onChange} />
    </>
  );
}

type TimeRule = RuleOf<'quiet'> | RuleOf<'blackout'> | RuleOf<'spacing'>;

function OneChannel({ rule, problem, onChange }: RuleFieldProps<TimeRule>) {
  const t = useTranslate();
  return (
    <EntryField
      label={t('rule.channel')}
      field="channel"
      table="channels"
      problem={problem}
      others={[{ value: '', label: t('rule.any-channel') }]}
      value={rule.channelId ?? ''}
      onChoose={(value) => onChange({ channelId: value || null })}
    />
  );
}

interface HourFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly trouble: string | null;
  readonly onChange: (text: string) => void;
}

function HourField({ label, value, trouble, onChange }: HourFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} trouble={trouble}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          placeholder="00:00"
          value={typed ?? (value === null ? '' : formatMinute(value))}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(target.value);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
