import { readDay } from '#shared/time/day-text';
import { formatDay } from '#shared/time/format';
import { useState } from 'react';
import { useShowDay } from '../../state/show-day';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { TextInput } from '../../ui/text-input';

/** Asks for a date, as people write dates, and takes the view there. */
export function GoToDate() {
  const t = useTranslate();
  const language = useLanguage();
  const showDay = useShowDay();
  const closeDialog = useUi((state) => state.closeDialog);
  const today = useToday();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const day = readDay(typed, today);
  const hint =
    day === null
      ? t('go.hint')
      : formatDay(language, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

  const submit = () => {
    if (day === null) return setRefused(true);
    closeDialog();
    showDay(day);
  };

  return (
    <Modal
      title={t('go.title')}
      onClose={closeDialog}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={closeDialog}>{t('go.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('go.go')}
          </Button>
        </>
      }
    >
      <Field label={t('go.date')} hint={hint} trouble={refused ? t('go.trouble') : null}>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus=""
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused(false);
            }}
          />
        )}
      </Field>
    </Modal>
  );
}
