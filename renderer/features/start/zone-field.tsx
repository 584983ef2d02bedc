import { ChevronDown } from 'lucide-react';
import { allZones, zoneName, zoneOffset } from '#shared/time/zone-name';
import { useMemo, useState } from 'react';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { Field } from '../../ui/field';
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
  const [visited, setVisited] = useState(false);
  // naming all zones takes a tenth of a second: not before somebody wants to choose
  const options = useMemo(() => (visited ? zoneOptions(language) : []), [visited, language]);
  return (
    <div onFocus={() => setVisited(true)}>
      <Field label={t('start.zone')} {...(zone === systemZone() && { hint: t('start.as-in-system') })}>
        {({ id }) => (
          <span className="zone-field">
            <ComboBox
              inputId={id}
              label={t('start.zone')}
              options={options}
              chosen={`${zoneName(language, zone)}, ${zoneOffset(zone, Date.now())}`}
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

function zoneOptions(language: string) {
  const now = Date.now();
  return allZones()
    .map((id) => ({
      id,
      name: zoneName(language, id),
      detail: zoneOffset(id, now),
      alias: id.replaceAll(/[/_]/g, ' '),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}
