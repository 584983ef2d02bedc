import type { DesktopBridge } from '#shared/desktop/bridge';
import { PLAN_FILE_EXTENSION } from '#shared/desktop/plan-file-extension';
import { useEffect, useRef, useState } from 'react';
import { fileNameOf } from '../../commands/file-name-of';
import { sayFileProblem } from '../../commands/say-problem';
import { APP_VERSION } from '../../data/app-version';
import { usePlan } from '../../data/plan-context';
import { PLAN_SCHEMA } from '../../data/plan-database-versions';
import { usePlanEntry } from '../../data/plan-list';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { startPlanFileWorker, type PlanFileWorker } from '../../workers/plan-file-client';
import { sayPlanFileProblem } from './say-plan-file-problem';
import './plan-file.css';

/** Says what goes into the file, packs the plan off the main thread, and saves it. Closing stops it. */
export function SavePlan({ bridge }: { readonly bridge: DesktopBridge }) {
  const t = useTranslate();
  const plan = usePlan();
  const { name, hue } = usePlanEntry();
  const { closeDialog, showToast } = useUi.getState();
  const [packing, setPacking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const worker = useRef<PlanFileWorker | null>(null);
  useEffect(() => () => worker.current?.end(), []);

  const save = async () => {
    setTrouble(null);
    setPacking(true);
    setTrouble(await packAndSave());
    setPacking(false);
  };

  const packAndSave = async (): Promise<string | null> => {
    const fileName = `${fileNameOf(name) || t('plan-file.file-name')}.${PLAN_FILE_EXTENSION}`;
    worker.current = startPlanFileWorker();
    const head = { schema: PLAN_SCHEMA, app: APP_VERSION, savedAt: Date.now(), name, hue };
    const packed = await worker.current.write(head, plan.snapshot());
    worker.current.end();
    if (!packed.ok) return sayPlanFileProblem(packed.problem, fileName, t);
    const saved = await bridge.saveFile({
      title: t('plan-file.save-title'),
      filterName: t('plan-file.kind'),
      extensions: [PLAN_FILE_EXTENSION],
      suggestedName: fileName,
      bytes: packed.value,
    });
    if (!saved.ok) return sayFileProblem(saved.problem, t);
    if (saved.value.kind === 'cancelled') return null;
    closeDialog();
    showToast({ tone: 'done', text: t('plan-file.saved', { path: saved.value.path }), undoable: false });
    return null;
  };

  return (
    <Modal
      title={t('plan-file.save-title')}
      subtitle={t('plan-file.save-lead', { name })}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('plan-file.cancel')}</Button>
          <Button variant="primary" type="submit" data-autofocus disabled={packing}>
            {t(packing ? 'plan-file.packing' : 'plan-file.save')}
          </Button>
        </>
      }
    >
      <ul className="plan-file-says">
        <li>{t('plan-file.save-private')}</li>
        <li>{t('plan-file.save-history')}</li>
      </ul>
      {trouble !== null && (
        <p className="plan-file-trouble" role="alert">
          {trouble}
        </p>
      )}
    </Modal>
  );
}
