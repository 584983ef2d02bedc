import { LANGUAGES, type Language } from '#shared/i18n/message';
import { monthOf, dateOfDay, yearOf } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { useRef, useState, type SubmitEvent } from 'react';
import { systemZone } from '../../state/system-zone';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { ZoneField } from '../../ui/zone-field';
import { Door } from './door';
import { EmptyPicture, FilePicture } from './door-pictures';
import './start-screen.css';

/** What the first start asks; the language is chosen on the spot. */
export interface StartAnswers {
  readonly name: string;
  readonly zone: string;
  readonly door: 'empty' | 'file';
}

export interface StartScreenProps {
  /** Why the plan could not be begun, in words. */
  readonly trouble: string | null;
  readonly onStart: (answers: StartAnswers) => void;
}

/** The first minute: three answers, two of them guessed, and a door. */
export function StartScreen({ trouble, onStart }: StartScreenProps) {
  const t = useTranslate();
  const language = useUi((state) => state.language);
  const setLanguage = useUi((state) => state.setLanguage);
  const [name, setName] = useState('');
  const [zone, setZone] = useState(systemZone);
  const [nameMissing, setNameMissing] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);

  const start = (event: SubmitEvent) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const door = submitter instanceof HTMLButtonElement && submitter.value === 'file' ? 'file' : 'empty';
    const answers: StartAnswers = { name: name.trim(), zone, door };
    // a plan file brings a name of its own, and a calendar file has one
    if (answers.name || door === 'file') return onStart(answers);
    setNameMissing(true);
    nameInput.current?.focus();
  };

  return (
    <main className="start-screen">
      <form className="start-sheet" noValidate onSubmit={start}>
        <h1>{t('start.title', { year: String(yearToPlan(zone)) })}</h1>
        <p className="start-lead">{t('start.lead')}</p>
        <div className="start-fields">
          <Field label={t('start.community')} trouble={nameMissing ? t('start.name-missing') : null}>
            {(control) => (
              <TextInput
                {...control}
                ref={nameInput}
                autoFocus
                maxLength={200}
                value={name}
                onChange={(event) => {
                  setName(event.target.value);
                  setNameMissing(false);
                }}
              />
            )}
          </Field>
          <Field label={t('start.language')}>
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
            onChange={setZone}
          />
        </div>
        <div className="start-doors" role="group" aria-label={t('start.doors')}>
          <Door value="empty" title={t('start.empty')} text={t('start.empty-text')} picture={<EmptyPicture />} />
          <Door value="file" title={t('start.file')} text={t('start.file-text')} picture={<FilePicture />} />
        </div>
        <p className="start-trouble" role="alert">
          {trouble}
        </p>
      </form>
    </main>
  );
}

/** Each in its own words, whatever the screen speaks. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский' };

/** From October on people draw up the next year. */
function yearToPlan(zone: string): number {
  const today = dateOfDay(dayIn(zone, Date.now()));
  return yearOf(today) + (monthOf(today) >= 10 ? 1 : 0);
}
