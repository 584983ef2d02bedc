import type { PlanEntry } from '#shared/records/plan';
import { sameName } from '#shared/kernel/same-name';
import { useState } from 'react';
import { usePlanActions } from '../../commands/use-plan-actions';
import { DELETED_PLANS_KEPT_DAYS } from '../../data/deleted-plans';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { TextInput } from '../../ui/text-input';

/** Deletes a plan, once its name is typed. */
export function DeletePlan({ entry }: { readonly entry: PlanEntry }) {
  const t = useTranslate();
  const { remove } = usePlanActions();
  const closeDialog = useUi((state) => state.closeDialog);
  const [typed, setTyped] = useState('');
  const [differs, setDiffers] = useState(false);

  const submit = () => {
    if (!sameName(typed.trim(), entry.name.trim())) return setDiffers(true);
    closeDialog();
    void remove(entry);
  };

  return (
    <Modal
      title={t('plans.delete-title', { name: entry.name })}
      subtitle={t('plans.delete-lead', { days: DELETED_PLANS_KEPT_DAYS })}
      onClose={closeDialog}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={closeDialog}>{t('plans.cancel')}</Button>
          <Button variant="danger" type="submit">
            {t('plans.delete-confirm')}
          </Button>
        </>
      }
    >
      <Field label={t('plans.type-name', { name: entry.name })} trouble={differs ? t('plans.name-differs') : null}>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setDiffers(false);
            }}
          />
        )}
      </Field>
    </Modal>
  );
}
