import { TriangleAlert } from 'lucide-react';
import { isOddAddress } from '#shared/plan/odd-address';
import { CHANNEL_PLATFORMS } from '#shared/records/channel';
import { zoneName } from '#shared/time/zone-name';
import { useState } from 'react';
import { usePlanSnapshot } from '../../../data/plan-context';
import { usePlanZone } from '../../../data/plan-settings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import { DraftedInput } from '../../../ui/drafted-input';
import { Fact } from '../../../ui/fact';
import { Select } from '../../../ui/select';
import { useZoneOptions } from '../../../ui/use-zone-options';
import { ColourFact } from './colour-fact';
import { RecordFrame } from './record-frame';
import { RulesSection } from './rules-section';
import { PostsSection } from './posts-section';
import { useEditEntry } from './use-edit-entry';

const AS_THE_PLAN = '';

/** All of one channel: where it is, by which clocks it lives, the rules that concern it, and what comes out in it. */
export function ChannelPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const channel = usePlanSnapshot().get('channels', id);
  const planZone = usePlanZone();
  const { save, choose } = useEditEntry('channels', id);
  const [now] = useState(Date.now);
  const { options, onFocus } = useZoneOptions(language, now);
  const asThePlan = `${t('registers.plan-zone')}, ${zoneName(language, planZone)}`;
  return (
    <RecordFrame
      register="channels"
      entry={channel}
      side={
        channel && (
          <section className="record-section" aria-label={t('record.channel')} onFocus={onFocus}>
            <h3>{t('record.channel')}</h3>
            <Fact label={t('record.platform')}>
              {(control) => (
                <Select
                  id={control}
                  value={channel.platform}
                  options={CHANNEL_PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
                  onChange={(platform) => choose({ platform })}
                />
              )}
            </Fact>
            <Fact label={t('registers.address')}>
              {(control) => (
                <>
                  <DraftedInput
                    id={control}
                    inputMode="url"
                    placeholder={t('inspector.add')}
                    pace="leaving"
                    stored={channel.address}
                    save={(text) => save({ address: text.trim() })}
                  />
                  {isOddAddress(channel.address) && (
                    <span className="contact-odd" title={t('record.odd-address')}>
                      <TriangleAlert size={13} role="img" aria-label={t('record.odd-address')} />
                    </span>
                  )}
                </>
              )}
            </Fact>
            <Fact label={t('registers.zone')}>
              {(control) => (
                <ComboBox
                  inputId={control}
                  label={t('registers.zone')}
                  options={[{ id: AS_THE_PLAN, name: asThePlan }, ...options]}
                  chosen={channel.zone === null ? asThePlan : zoneName(language, channel.zone)}
                  noneLabel={t('registers.nothing-found')}
                  onChoose={(chosen) => choose({ zone: chosen === AS_THE_PLAN ? null : chosen })}
                />
              )}
            </Fact>
            <ColourFact name={channel.name} hue={channel.hue} onChange={(hue) => choose({ hue })} />
          </section>
        )
      }
    >
      <RulesSection subject={{ table: 'channels', id }} />
      <PostsSection subject={{ table: 'channels', id }} />
    </RecordFrame>
  );
}
