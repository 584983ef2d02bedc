import { ChevronDown } from 'lucide-react';
import { zoneName, zoneOffset } from '#shared/time/zone-name';
import { useState } from 'react';
import { ComboBox } from './combo-box';
import { Field } from './field';
import { matchingOptions } from './matching-options';
import { useZoneOptions } from './use-zone-options';
import './zone-field.css';

export interface ZoneFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Said when no zone has such a name. */
  readonly noneLabel: string;
  /** Cities are named in it. */
  readonly language: string;
  /** Null while what stands in the field is no zone. */
  readonly zone: string | null;
  readonly onChange: (zone: string | null) => void;
}

/** A time zone, found by its city, country or offset. What is none stays in the field, which says so. */
export function ZoneField({ label, hint, noneLabel, language, zone, onChange }: ZoneFieldProps) {
  const [now] = useState(Date.now);
  const [unknown, setUnknown] = useState('');
  const { options, onFocus } = useZoneOptions(language, now);

  const onLeave = (typed: string) => {
    const found = matchingOptions(options, typed);
    setUnknown(typed);
    onChange(found.length === 1 ? found[0]!.id : null);
  };

  return (
    <div onFocus={onFocus}>
      <Field label={label} trouble={zone === null ? noneLabel : null} {...(hint !== undefined && { hint })}>
        {({ id, ...told }) => (
          <span className="zone-field">
            <ComboBox
              {...told}
              inputId={id}
              label={label}
              options={options}
              chosen={zone === null ? unknown : `${zoneName(language, zone)}, ${zoneOffset(zone, now)}`}
              noneLabel={noneLabel}
              onChoose={onChange}
              onLeave={onLeave}
            />
            <ChevronDown size={14} />
          </span>
        )}
      </Field>
    </div>
  );
}
