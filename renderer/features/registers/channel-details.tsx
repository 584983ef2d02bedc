import { changeEntry } from '#shared/plan/registers/entry-edits';
import { zoneName } from '#shared/time/zone-name';
import type { Channel } from '#shared/records/channel';
import { useState } from 'react';
import { usePlanZone } from '../../data/plan-settings';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { DraftedInput } from '../../ui/drafted-input';
import { Field } from '../../ui/field';
import { useZoneOptions } from '../../ui/use-zone-options';
import { useRegisterAct, useRegisterEdit } from '../../commands/use-register-edit';

const AS_THE_PLAN = '';

/** Where a channel is found, and by whose clocks its posts have their day. */
export function ChannelDetails({ channel }: { readonly channel: Channel }) {
  const t = useTranslate();
  const language = useLanguage();
  const edit = useRegisterEdit();
  const act = useRegisterAct();
  const planZone = usePlanZone();
  const [now] = useState(Date.now);
  const { options, onFocus } = useZoneOptions(language, now);
  const { id, name, address, zone } = channel;
  const label = { action: 'edit-register', title: name, count: 1 } as const;
  const change = (fields: Partial<Pick<Channel, 'address' | 'zone'>>) =>
    [
      (plan: Parameters<Parameters<typeof act>[0]>[0]) =>
        changeEntry(plan, 'channels', id, fields, () => crypto.randomUUID()),
      label,
    ] as const;
  const asThePlan = `${t('registers.plan-zone')}, ${zoneName(language, planZone)}`;

  return (
    <div className="entry-details" onFocus={onFocus}>
      <Field label={t('registers.address')}>
        {({ id: inputId }) => (
          <DraftedInput
            id={inputId}
            data-stored={address}
            inputMode="url"
            stored={address}
            save={async (text) => {
              const saved = await edit(...change({ address: text.trim() }));
              return saved.ok ? null : saved.problem.words;
            }}
            pace="leaving"
          />
        )}
      </Field>
      <Field label={t('registers.zone')}>
        {({ id: inputId }) => (
          <ComboBox
            inputId={inputId}
            label={t('registers.zone')}
            options={[{ id: AS_THE_PLAN, name: asThePlan }, ...options]}
            chosen={zone === null ? asThePlan : zoneName(language, zone)}
            noneLabel={t('registers.nothing-found')}
            onChoose={(chosen) => void act(...change({ zone: chosen === AS_THE_PLAN ? null : chosen }))}
          />
        )}
      </Field>
    </div>
  );
}
