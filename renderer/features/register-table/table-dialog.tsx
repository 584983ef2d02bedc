import type { DesktopBridge, OpenedFile } from '#shared/desktop/bridge';
import { TABLE_EXTENSIONS } from '#shared/desktop/table-extensions';
import type { TableRegister } from '#shared/exchange/register-table/register-column';
import { useState } from 'react';
import { sayFileProblem } from '../../commands/say-problem';
import { usePlan } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { exportRegister } from './export-register';
import { ImportTable } from './import-table';
import './register-table.css';

interface Props {
  readonly bridge: DesktopBridge;
  readonly register: TableRegister;
}

/** A register to and from a table: saved as one, or filled from one, with a look at what the file would bring. */
export function TableDialog({ bridge, register }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const closeDialog = useUi((state) => state.closeDialog);
  const contactsHidden = useUi((state) => state.contactsHidden);
  const [withContacts, setWithContacts] = useState(false);
  const [file, setFile] = useState<OpenedFile | null>(null);

  const choose = async () => {
    const opened = await bridge.openFile({
      title: t(`register-table.import-${register}`),
      filterName: t('register-table.kind'),
      extensions: [...TABLE_EXTENSIONS],
    });
    if (!opened.ok)
      useUi.getState().showToast({ tone: 'trouble', text: sayFileProblem(opened.problem, t), undoable: false });
    else if (opened.value.kind === 'opened') setFile(opened.value.file);
  };
  const save = async () => {
    await exportRegister(bridge, plan.snapshot(), { register, withContacts }, { t, language });
    closeDialog();
  };

  if (file) return <ImportTable register={register} file={file} onClose={closeDialog} />;
  return (
    <Modal
      title={t(`register-table.title-${register}`)}
      onClose={closeDialog}
      footer={<Button onClick={closeDialog}>{t('registers.cancel')}</Button>}
    >
      <div className="register-table-doors">
        <section>
          <p>{t('register-table.import-lead')}</p>
          <Button data-autofocus="" onClick={() => void choose()}>
            {t('register-table.choose')}
          </Button>
        </section>
        <section>
          <p>{t('register-table.export-lead')}</p>
          {!contactsHidden && (
            <Checkbox
              label={t(`register-table.with-contacts-${register}`)}
              checked={withContacts}
              onChange={setWithContacts}
            />
          )}
          <Button onClick={() => void save()}>{t('register-table.save')}</Button>
        </section>
      </div>
    </Modal>
  );
}
