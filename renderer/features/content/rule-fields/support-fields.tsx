import { useState } from 'react';
import { EVENT_FORMATS, EVENT_MODES } from '#shared/records/event';
import type { RuleOf } from '#shared/records/rule';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { ChoiceBoxes } from './choice-boxes';
import { NumberField } from './number-field';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** Which posts an event has around it. */
export function SupportFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'support'>>) {
  const t = useTranslate();
  const [days, setDays] = useState(() => rule.announceDays.join(', '));
  return (
    <>
      <ChoiceBoxes
        label={t('rule.modes')}
        options={EVENT_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        chosen={rule.modes.length === 0 ? EVENT_MODES : rule.modes}
        onChange={(modes) => onChange({ modes: modes.length === EVENT_MODES.length ? [] : modes })}
      />
      <ChoiceBoxes
        label={t('rule.formats')}
        options={EVENT_FORMATS.map((value) => ({ value, label: t(`eventFormat.${value}`) }))}
        chosen={rule.formats}
        onChange={(formats) => onChange({ formats })}
      />
      <Field label={t('rule.announce-days')} hint={t('rule.announce-hint')} trouble={troubleAt('posts', problem, t)}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={days}
            onChange={({ target }) => {
              setDays(target.value);
              onChange({ announceDays: (target.value.match(/\d{1,4}/g) ?? []).map(Number) });
            }}
          />
        )}
      </Field>
      <div className="rule-pair">
        <NumberField
          label={t('rule.remind-hours')}
          value={rule.remindHours}
          trouble={null}
          onChange={(remindHours) => onChange({ remindHours })}
        />
        <NumberField
          label={t('rule.recap-days')}
          value={rule.recapDays}
          trouble={null}
          onChange={(recapDays) => onChange({ recapDays })}
        />
      </div>
    </>
  );
}
