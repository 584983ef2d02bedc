import { useEffect, useState } from 'react';
import { bringBackItem } from '#shared/plan/bring-back';
import { ok } from '#shared/kernel/result';
import { occurrenceKey, startOf } from '#shared/plan/occurrence';
import { sayWhen } from '#shared/plan/say-when';
import { displayKindOf } from '#shared/records/display-kind';
import { isSeries } from '#shared/recurrence/is-series';
import { usePerform } from '../../../commands/use-perform';
import type { Removal } from '../../../data/item-history';
import { usePlan, usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Mark } from '../../../ui/item/mark';
import { Modal } from '../../../ui/modal';
import { MomentText } from './moment-text';
import './history.css';

/** The items that were deleted lately, each with the way back. */
export function DeletedItems() {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const snapshot = usePlanSnapshot();
  const perform = usePerform();
  const { closeDialog, select } = useUi.getState();
  const [removals, setRemovals] = useState<readonly Removal[] | null>(null);
  useEffect(() => {
    let shown = true;
    void plan.removals().then((read) => shown && setRemovals(read.ok ? read.value : []));
    return () => {
      shown = false;
    };
  }, [plan, snapshot]);

  const seen = new Set<string>();
  const gone = removals?.filter(({ item }) => {
    const isNews = !seen.has(item.id) && !snapshot.get('items', item.id);
    seen.add(item.id);
    return isNews;
  });
  const bringBack = async ({ item, changes }: Removal) => {
    const returning = bringBackItem(item, changes, plan.snapshot());
    closeDialog();
    if (await perform(ok(returning), { action: 'bring-back', title: item.title, count: 1 }))
      select(isSeries(item) ? occurrenceKey(item.id, startOf(item.schedule)) : item.id);
  };

  return (
    <Modal
      title={t('deleted.title')}
      subtitle={t('deleted.hint')}
      onClose={closeDialog}
      footer={<Button onClick={closeDialog}>{t('deleted.close')}</Button>}
    >
      {gone?.length === 0 && <EmptyState icon="history" size="s" text={t('deleted.none')} />}
      <ul className="deleted-list">
        {gone?.map((removal) => {
          const { item, stepId, at } = removal;
          const title = item.title || t('item.untitled');
          return (
            <li key={`${stepId} ${item.id}`} className="deleted-item">
              <Mark kind={displayKindOf(item)} hue={snapshot.get('calendars', item.calendarId)?.hue ?? 1} />
              <div>
                <p>{title}</p>
                <p className="when-note">
                  {item.schedule && `${sayWhen(item.schedule, language)} · `}
                  {t('history.deleted')} <MomentText at={at} />
                </p>
              </div>
              <Button aria-label={t('deleted.bring-back', { title })} onClick={() => void bringBack(removal)}>
                {t('history.bring-back')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
