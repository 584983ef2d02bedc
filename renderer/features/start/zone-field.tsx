import { ChevronDown } from 'lucide-react';
import { zoneName, zoneOffset } from '#shared/time/zone-name';
import { useState } from 'react';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { Field } from '../../ui/field';
import { useZoneOptions } from '../../ui/use-zone-options';
import { systemZone } from './system-zone';
import './zone-field.css';

interface Props {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

/** A time zone, found by its city, country or offset. */
export function ZoneField({ zone, onChange }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const [now] = useState(Date.now);
  const { options, onFocus } = useZoneOptions(language, now);
  return (
    <div onFocus={onFocus}>
      <Field label={t('start.zone')} {...(zone === systemZone() && { hint: t('start.as-in-system') })}>
        {({ id }) => (
          <span className="zone-field">
            <ComboBox
              inputId={id}
              label={t('start.zone')}
              options={options}
              chosen={`${zoneName(language, zone)}, ${zoneOffset(zone, now)}`}
              noneLabel={t('start.no-such-zone')}
              onChoose={onChange}
            />
            <ChevronDown size={14} />
          </span>
        )}
      </Field>
    </div>
  );
}
