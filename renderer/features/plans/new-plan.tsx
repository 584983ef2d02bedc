import type { OpenedFile } from '#shared/desktop/bridge';
import { isPlanFile } from '#shared/exchange/backup/plan-file';
import { LONGEST_NAME } from '#shared/records/fields';
import { useState } from 'react';
import { sayStorageProblem } from '../../commands/say-problem';
import { useBegin } from '../../commands/use-begin';
import { systemZone } from '../../state/system-zone';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { TextInput } from '../../ui/text-input';
import { ZoneField } from '../../ui/zone-field';
import './plan-form.css';

const DOORS = ['empty', 'sample', 'file'] as const;
const SUBMIT_LABELS = { empty: 'plans.create', sample: 'command.open-sample', file: 'plans.choose-file' } as const;

interface Props {
  /** Lets a person choose a calendar or plan file; null when they changed their mind or were told why not. */
  readonly chooseFile: () => Promise<OpenedFile | null>;
}

/** Asks for a name and a zone, and opens a new plan, empty, with a file to import, or the sample. */
export function NewPlan({ chooseFile }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const begin = useBegin();
  const { closeDialog, openDialog, showToast } = useUi.getState();
  const [name, setName] = useState('');
  const [zone, setZone] = useState<string | null>(systemZone);
  const [door, setDoor] = useState<(typeof DOORS)[number]>('empty');
  const [trouble, setTrouble] = useState<{ readonly at: 'name' | 'plan'; readonly text: string } | null>(null);
  const [making, setMaking] = useState(false);

  const submit = async () => {
    const wanted = name.trim();
    if (!wanted && door === 'empty') return setTrouble({ at: 'name', text: t('plans.name-missing') });
    if (zone === null) return; // the field says why
    setTrouble(null);
    setMaking(true);
    await make(wanted, zone);
    setMaking(false);
  };

  const make = async (wanted: string, zone: string) => {
    const file = door === 'file' ? await chooseFile() : null;
    if (door === 'file' && file === null) return;
    if (file && isPlanFile(file)) return openDialog({ kind: 'plan-file', file });
    if (door === 'sample') return openSample(zone);
    const name = wanted || file?.name.replace(/\.[^.]*$/, '') || '';
    const opened = await begin({ kind: 'plan', name, zone, file });
    if (!opened.ok) return setTrouble({ at: 'plan', text: sayStorageProblem(opened.problem, t) });
    showToast({ tone: 'done', text: t('plans.created', { name }), undoable: false });
  };

  const openSample = async (zone: string) => {
    const opened = await begin({ kind: 'sample', zone });
    if (!opened.ok) return setTrouble({ at: 'plan', text: sayStorageProblem(opened.problem, t) });
    closeDialog();
  };

  return (
    <Modal
      title={t('plans.new-title')}
      subtitle={t('plans.new-lead')}
      onClose={closeDialog}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('plans.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={making}>
            {t(SUBMIT_LABELS[door])}
          </Button>
        </>
      }
    >
      <div className="plan-form">
        <Field
          label={t('plans.name')}
          {...(door === 'sample' && { hint: t('plans.sample-has-name') })}
          trouble={trouble?.at === 'name' ? trouble.text : null}
        >
          {(control) => (
            <TextInput
              {...control}
              data-autofocus
              disabled={door === 'sample'}
              maxLength={LONGEST_NAME}
              value={name}
              onChange={(event) => setName(event.target.value)}
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
        <div className="plan-form-row">
          <span>{t('plans.begin-with')}</span>
          <Segmented
            label={t('plans.begin-with')}
            value={door}
            options={DOORS.map((value) => ({ value, label: t(`plans.door-${value}`) }))}
            onChange={(chosen) => {
              setDoor(chosen);
              setTrouble(null);
            }}
          />
        </div>
        {trouble?.at === 'plan' && (
          <p className="plan-trouble" role="alert">
            {trouble.text}
          </p>
        )}
      </div>
    </Modal>
  );
}
