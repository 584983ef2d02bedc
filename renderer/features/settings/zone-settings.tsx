import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Settings } from '#shared/records/settings';
import { zoneName, zoneOffset } from '#shared/time/zone-name';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { IconButton } from '../../ui/icon-button';
import { useZoneOptions } from '../../ui/use-zone-options';
import { SettingRow } from './setting-row';
import { useEditSettings } from './use-edit-settings';
import { useSettingTrouble } from './use-setting-trouble';

/** By whose clocks the plan is read, and a second wall beside the hours of week and day. Items keep their own clocks. */
export function ZoneSettings({ settings: { zone, secondZone } }: { readonly settings: Settings }) {
  const t = useTranslate();
  const edit = useEditSettings();
  const [trouble, follow] = useSettingTrouble();
  const [secondTrouble, followSecond] = useSettingTrouble();
  const [ids] = [{ zone: useId(), second: useId() }];
  return (
    <>
      <SettingRow label={t('settings.zone')} controlId={ids.zone} hint={t('settings.zone-hint')} trouble={trouble}>
        <ZoneBox
          id={ids.zone}
          label={t('settings.zone')}
          zone={zone}
          onChoose={(chosen) => follow(edit(() => ({ zone: chosen })))}
        />
      </SettingRow>
      <SettingRow
        label={t('settings.second-zone')}
        controlId={ids.second}
        hint={t('settings.second-zone-hint')}
        trouble={secondTrouble}
      >
        <ZoneBox
          id={ids.second}
          label={t('settings.second-zone')}
          zone={secondZone}
          onChoose={(chosen) => followSecond(edit(() => ({ secondZone: chosen })))}
        />
        {secondZone !== null && (
          <IconButton
            icon={X}
            label={t('settings.no-second-zone')}
            onClick={() => followSecond(edit(() => ({ secondZone: null })))}
          />
        )}
      </SettingRow>
    </>
  );
}

interface ZoneBoxProps {
  readonly id: string;
  readonly label: string;
  readonly zone: string | null;
  readonly onChoose: (zone: string) => void;
}

/** A time zone, found by its city, country or offset. */
function ZoneBox({ id, label, zone, onChoose }: ZoneBoxProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [now] = useState(Date.now);
  const { options, onFocus } = useZoneOptions(language, now);
  return (
    <span className="setting-zone" onFocus={onFocus}>
      <ComboBox
        inputId={id}
        label={label}
        options={options}
        chosen={zone === null ? '' : `${zoneName(language, zone)}, ${zoneOffset(zone, now)}`}
        placeholder={t('settings.none')}
        noneLabel={t('start.no-such-zone')}
        onChoose={onChoose}
      />
    </span>
  );
}
