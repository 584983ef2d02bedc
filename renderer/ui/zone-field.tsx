import { ChevronDown } from 'lucide-react';
import { zoneName, zoneOffset } from '#shared/time/zone-name';
import { useState } from 'react';
import { ComboBox } from './combo-box';
import { Field } from './field';
import { useZoneOptions } from './use-zone-options';
import './zone-field.css';

export interface ZoneFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Said when no zone has such a name. */
  readonly noneLabel: string;
  /** Cities are named in it. */
  readonly language: string;
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

/** A time zone, found by its city, country or offset. */
export function ZoneField({ label, hint, noneLabel, language, zone, onChange }: ZoneFieldProps) {
  const [now] = useState(Date.now);
  const { options, onFocus } = useZoneOptions(language, now);
  return (
    <div onFocus={onFocus}>
      <Field label={label} {...(hint !== undefined && { hint })}>
        {({ id }) => (
          <span className="zone-field">
            <ComboBox
              inputId={id}
              label={label}
              options={options}
              chosen={`${zoneName(language, zone)}, ${zoneOffset(zone, now)}`}
              noneLabel={noneLabel}
              onChoose={onChange}
            />
            <ChevronDown size={14} />
          </span>
        )}
      </Field>
    </div>
  );
}
