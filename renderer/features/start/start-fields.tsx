import { LANGUAGES, type Language } from '#shared/i18n/message';
import { LONGEST_NAME } from '#shared/records/fields';
import type { Ref } from 'react';
import { systemLanguage } from '../../state/system-language';
import { systemZone } from '../../state/system-zone';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { ZoneField } from '../../ui/zone-field';

export interface StartFieldsProps {
  readonly nameInput: Ref<HTMLInputElement>;
  readonly name: string;
  readonly nameMissing: boolean;
  readonly onName: (name: string) => void;
  /** Null while what stands in the field is no zone. */
  readonly zone: string | null;
  readonly onZone: (zone: string | null) => void;
}

/** The three questions. Language and zone are guessed; the language holds at once. */
export function StartFields({ nameInput, name, nameMissing, onName, zone, onZone }: StartFieldsProps) {
  const t = useTranslate();
  const language = useUi((state) => state.language);
  const setLanguage = useUi((state) => state.setLanguage);
  return (
    <div className="start-fields">
      <Field
        label={t('start.community')}
        hint={t('start.name-later')}
        trouble={nameMissing ? t('start.name-missing') : null}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={nameInput}
            autoFocus
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => onName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('start.language')} {...(language === systemLanguage() && { hint: t('start.as-in-system') })}>
        {(control) => (
          <Select
            {...control}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            onChange={setLanguage}
          />
        )}
      </Field>
      <ZoneField
        label={t('start.zone')}
        {...(zone === systemZone() && { hint: t('start.as-in-system') })}
        noneLabel={t('start.no-such-zone')}
        language={language}
        zone={zone}
        onChange={onZone}
      />
    </div>
  );
}

/** Each in its own words, whatever the screen speaks. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский' };
