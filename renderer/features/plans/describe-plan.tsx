import { LONGEST_NAME } from '#shared/records/fields';
import type { PlanEntry } from '#shared/records/plan';
import { useState } from 'react';
import { sayHues } from '../../commands/say-hues';
import { usePlanActions } from '../../commands/use-plan-actions';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { HueChoice } from '../../ui/hue-choice';
import { Modal } from '../../ui/modal';
import { TextInput } from '../../ui/text-input';
import './plan-form.css';

/** The names of the hues, from the first. */

/** Gives a plan another name or colour. */
export function DescribePlan({ entry }: { readonly entry: PlanEntry }) {
  const t = useTranslate();
  const { describe } = usePlanActions();
  const closeDialog = useUi((state) => state.closeDialog);
  const [name, setName] = useState(entry.name);
  const [hue, setHue] = useState(entry.hue);
  const [nameMissing, setNameMissing] = useState(false);

  const submit = () => {
    const wanted = name.trim();
    if (!wanted) return setNameMissing(true);
    closeDialog();
    if (wanted !== entry.name || hue !== entry.hue) void describe(entry, { name: wanted, hue });
  };

  return (
    <Modal
      title={t('plans.describe-title')}
      onClose={closeDialog}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={closeDialog}>{t('plans.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('plans.save')}
          </Button>
        </>
      }
    >
      <div className="plan-form">
        <Field label={t('plans.name')} trouble={nameMissing ? t('plans.name-missing') : null}>
          {(control) => (
            <TextInput
              {...control}
              data-autofocus
              maxLength={LONGEST_NAME}
              value={name}
              onFocus={(event) => event.target.select()}
              onChange={(event) => {
                setName(event.target.value);
                setNameMissing(false);
              }}
            />
          )}
        </Field>
        <div className="plan-form-row">
          <span>{t('plans.colour')}</span>
          <HueChoice label={t('plans.colour')} names={sayHues(t)} hue={hue} onChange={setHue} />
        </div>
      </div>
    </Modal>
  );
}
