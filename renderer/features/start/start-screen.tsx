import { monthOf, dateOfDay, yearOf } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { systemZone } from '../../state/system-zone';
import { useTranslate } from '../../state/use-translate';
import { Door } from './door';
import { EmptyPicture, FilePicture, SamplePicture } from './door-pictures';
import { StartFields } from './start-fields';
import './start-screen.css';

const DOORS = ['empty', 'sample', 'file'] as const;
type DoorId = (typeof DOORS)[number];

const DOOR_PICTURES = { empty: <EmptyPicture />, sample: <SamplePicture />, file: <FilePicture /> };

/** What the first start asks; the language is chosen on the spot. */
export interface StartAnswers {
  /** May be empty for all doors but the empty plan. */
  readonly name: string;
  readonly zone: string;
  readonly door: DoorId;
}

export interface StartScreenProps {
  /** Why the plan could not be begun, in words. */
  readonly trouble: string | null;
  readonly onStart: (answers: StartAnswers) => void;
}

/** The first minute: three answers, two of them guessed, and a door. */
export function StartScreen({ trouble, onStart }: StartScreenProps) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [zone, setZone] = useState<string | null>(systemZone);
  const [nameMissing, setNameMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const nameInput = useRef<HTMLInputElement>(null);
  useDoorKeys(form);

  const start = (event: SubmitEvent) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const door = DOORS.find((each) => submitter instanceof HTMLButtonElement && submitter.value === each) ?? 'empty';
    // the sample has a name of its own, and a file brings one
    const isMissing = door === 'empty' && name.trim() === '';
    setNameMissing(isMissing);
    if (isMissing) return nameInput.current?.focus();
    if (zone === null) return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    onStart({ name: name.trim(), zone, door });
  };

  return (
    <main className="start-screen">
      <form ref={form} className="start-sheet" noValidate onSubmit={start}>
        <h1>{t('start.title', { year: String(yearToPlan(zone ?? systemZone())) })}</h1>
        <p className="start-lead">{t('start.lead')}</p>
        <StartFields
          nameInput={nameInput}
          name={name}
          nameMissing={nameMissing}
          onName={(typed) => {
            setName(typed);
            setNameMissing(false);
          }}
          zone={zone}
          onZone={setZone}
        />
        <div className="start-doors" role="group" aria-label={t('start.doors')}>
          {DOORS.map((door, index) => (
            <Door
              key={door}
              value={door}
              digit={String(index + 1)}
              title={t(`start.${door}`)}
              text={t(`start.${door}-text`)}
              picture={DOOR_PICTURES[door]}
            />
          ))}
        </div>
        <p className="start-trouble" role="alert">
          {trouble}
        </p>
      </form>
    </main>
  );
}

/** A digit opens its door, except where it is typed into a field. */
function useDoorKeys(form: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    const onKeyDown = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (target instanceof HTMLInputElement || ctrlKey || metaKey || altKey) return;
      form.current?.querySelector<HTMLButtonElement>(`.door[aria-keyshortcuts="${CSS.escape(key)}"]`)?.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [form]);
}

/** From October on people draw up the next year. */
function yearToPlan(zone: string): number {
  const today = dateOfDay(dayIn(zone, Date.now()));
  return yearOf(today) + (monthOf(today) >= 10 ? 1 : 0);
}
