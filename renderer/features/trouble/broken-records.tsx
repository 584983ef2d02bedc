import type { DesktopBridge } from '#shared/desktop/bridge';
import { useState } from 'react';
import { fileNameOf } from '../../commands/file-name-of';
import { sayFileProblem, sayStorageProblem } from '../../commands/say-problem';
import { useBrokenRecords } from '../../data/broken-records-of-plan';
import { usePlan } from '../../data/plan-context';
import { usePlanEntry } from '../../data/plan-list';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Modal } from '../../ui/modal';
import { BrokenRecordsTable } from './broken-records-table';
import './broken-records.css';

/** What is broken in the plan: a list, a file of it for safety, and its removal. */
export function BrokenRecords({ bridge }: { readonly bridge: DesktopBridge }) {
  const t = useTranslate();
  const plan = usePlan();
  const { name } = usePlanEntry();
  const broken = useBrokenRecords();
  const { closeDialog, showToast } = useUi.getState();
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const save = async () => {
    const saved = await bridge.saveFile({
      title: t('broken.save'),
      filterName: 'JSON',
      extensions: ['json'],
      suggestedName: `${fileNameOf(name) || t('plan-file.file-name')} – ${t('broken.file-name')}.json`,
      bytes: new TextEncoder().encode(JSON.stringify(broken, null, 2)),
    });
    if (!saved.ok) setTrouble(sayFileProblem(saved.problem, t));
    else if (saved.value.kind === 'saved') setTrouble(null);
  };

  const remove = async () => {
    const { length: count } = broken;
    const removed = await plan.removeBroken();
    if (!removed.ok) return setTrouble(sayStorageProblem(removed.problem, t));
    closeDialog();
    showToast({ tone: 'done', text: t('broken.removed', { count }), undoable: false });
  };

  return (
    <Modal
      size="l"
      title={t('broken.title')}
      subtitle={t('broken.lead')}
      onClose={closeDialog}
      footer={
        <>
          {broken.length > 0 &&
            (asked ? (
              <Button className="broken-sure" autoFocus onBlur={() => setAsked(false)} onClick={() => void remove()}>
                {t('broken.remove-sure')}
              </Button>
            ) : (
              <Button variant="ghost" className="broken-remove" onClick={() => setAsked(true)}>
                {t('broken.remove')}
              </Button>
            ))}
          {broken.length > 0 && <Button onClick={() => void save()}>{t('broken.save')}</Button>}
          <Button variant="primary" data-autofocus onClick={closeDialog}>
            {t('plan-file.close')}
          </Button>
        </>
      }
    >
      {broken.length > 0 ? (
        <BrokenRecordsTable broken={broken} />
      ) : (
        <EmptyState icon="fine" size="s" text={t('broken.all-well')} />
      )}
      {trouble !== null && (
        <p className="broken-trouble" role="alert">
          {trouble}
        </p>
      )}
    </Modal>
  );
}
