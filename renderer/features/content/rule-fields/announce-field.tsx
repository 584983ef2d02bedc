import { useState } from 'react';
import type { RuleOf } from '#shared/records/rule';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** How many days before an event its announcements come out: a number for each of them. */
export function AnnounceField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'support'>>) {
  const t = useTranslate();
  const [days, setDays] = useState(() => rule.announceDays.join(', '));
  return (
    <Field label={t('rule.announce-days')} hint={t('rule.announce-hint')} trouble={troubleAt('announce', problem, t)}>
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
  );
}
