import type { OpenedFile } from '#shared/desktop/bridge';
import { useState } from 'react';
import type { PlanHandle } from '../../data/plan-handle';
import { usePlanList } from '../../data/plan-list';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { PlanCountsTable } from './plan-counts-table';
import { sayMoment } from './say-moment';
import { UnreadableRecords } from './unreadable-records';
import { useOpenPlanFile } from './use-open-plan-file';
import type { PlanFileRead } from './use-plan-file';

const WAYS = ['as-new', 'over'] as const;

interface Props {
  readonly file: OpenedFile;
  readonly plan: PlanHandle | null;
  readonly read: PlanFileRead;
}

/** What is in the file, how it would change the open plan, and the choice between a new plan and that. */
export function PlanFilePreview({ file, plan, read }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const closeDialog = useUi((state) => state.closeDialog);
  const [way, setWay] = useState<(typeof WAYS)[number]>('as-new');
  const { open, trouble, opening } = useOpenPlanFile(file, plan, read);
  const { header, counts, unreadable } = read.contents;
  const standing = way === 'over' && read.comparison ? read.comparison.standing : null;

  return (
    <Modal
      size="l"
      title={t('plan-file.title', { name: header.name })}
      subtitle={t('plan-file.origin', {
        file: file.name,
        date: sayMoment(header.savedAt, language),
        app: header.app,
      })}
      onClose={closeDialog}
      onSubmit={() => void open(way)}
      footer={
        <>
          <Button onClick={closeDialog}>{t('plan-file.cancel')}</Button>
          <Button variant="primary" type="submit" data-autofocus disabled={opening}>
            {t(way === 'over' ? 'plan-file.open-over' : 'plan-file.open-new')}
          </Button>
        </>
      }
    >
      {plan && (
        <Segmented
          label={t('plan-file.how')}
          value={way}
          options={WAYS.map((value) => ({ value, label: t(`plan-file.${value}`) }))}
          onChange={setWay}
        />
      )}
      <p className="plan-file-note" role="status">
        {way === 'over' && plan && read.comparison ? (
          <OverNote plan={plan} comparison={read.comparison} />
        ) : (
          t('plan-file.as-new-note')
        )}
      </p>
      <PlanCountsTable counts={counts} standing={standing} />
      {unreadable.length > 0 && <UnreadableRecords records={unreadable} />}
      {trouble !== null && (
        <p className="plan-file-trouble" role="alert">{`${trouble} ${t('plan-file.nothing-changed')}`}</p>
      )}
    </Modal>
  );
}

interface OverNoteProps {
  readonly plan: PlanHandle;
  readonly comparison: NonNullable<PlanFileRead['comparison']>;
}

function OverNote({ plan, comparison: { changes } }: OverNoteProps) {
  const t = useTranslate();
  const { name } = usePlanList()?.plans.find(({ id }) => id === plan.entry.id) ?? plan.entry;
  if (changes.add + changes.patch + changes.remove === 0) return t('plan-file.same', { name });
  return t('plan-file.over-note', { name, added: changes.add, changed: changes.patch, removed: changes.remove });
}
