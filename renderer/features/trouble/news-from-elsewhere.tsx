import { useEffect, useEffectEvent, useRef } from 'react';
import { usePlan, usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import type { TouchedRecords } from '../../data/lay-over';
import { shownItem } from '../../data/shown-item';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';

/** Says so when another window changes or deletes the item that is looked at in this one. */
export function NewsFromElsewhere() {
  const t = useTranslate();
  const plan = usePlan();
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const selectedKey = useUi((state) => state.selectedKey);
  const looked = useRef<{ readonly id: string; readonly title: string } | null>(null);
  const item = selectedKey === null ? undefined : shownItem(snapshot, selectedKey, zone)?.item;

  useEffect(() => {
    // what is deleted elsewhere is still selected, and its name is needed once more
    if (item) looked.current = { id: item.id, title: item.title };
    else if (selectedKey === null) looked.current = null;
  }, [item, selectedKey]);

  const onNews = useEffectEvent((touched: TouchedRecords) => {
    if (looked.current === null) return;
    const { id, title } = looked.current;
    const now = touched.get('items')?.get(id);
    if (now === undefined) return;
    const name = title || t('item.untitled');
    const text = now === null ? t('elsewhere.deleted', { name }) : t('elsewhere.changed', { name });
    useUi.getState().showToast({ tone: 'done', text, undoable: true });
    if (now === null) looked.current = null;
  });
  useEffect(() => plan.subscribeElsewhere((touched) => onNews(touched)), [plan]);
  return null;
}
