import { useRef, useState } from 'react';
import { ok } from '#shared/kernel/result';
import { addPosts, type BulkOrder } from '#shared/plan/bulk-posts';
import { addDays, dateOfDay } from '#shared/time/plain-date';
import { usePerform } from '../../../commands/use-perform';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useToday } from '../../../state/use-today';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { Modal } from '../../../ui/modal';
import { BulkFields } from './bulk-fields';
import { BulkPreview } from './bulk-preview';
import { useBulkPosts } from './use-bulk-posts';
import { titlePlaces } from './title-places';
import './bulk.css';

const TUESDAY = 2;
const FRIDAY = 5;
const TEN = 600;
const QUARTER = 91;

/** Posts on the same weekdays at the same hour, with what will be made before it is; one undo takes all of it back. */
export function BulkDialog() {
  const t = useTranslate();
  const perform = usePerform();
  const close = useUi((state) => state.closeDialog);
  const plan = usePlanSnapshot();
  const today = dateOfDay(useToday());
  const [order, setOrder] = useState<BulkOrder>(() => ({
    from: today,
    until: addDays(today, QUARTER),
    weekdays: [TUESDAY, FRIDAY],
    minute: TEN,
    channelIds: plan
      .all('channels')
      .filter(({ archived }) => !archived)
      .slice(0, 1)
      .map(({ id }) => id),
    pillarIds: [],
    purpose: null,
  }));
  const [pattern, setPattern] = useState(() => `${titlePlaces(t).pillar}, ${titlePlaces(t).date}`);
  const [skipsClashes, setSkipsClashes] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const planned = useBulkPosts(order, pattern);
  const meant = planned.ok ? planned.value.filter(({ clashes }) => !skipsClashes || clashes.size === 0) : [];

  const create = async () => {
    const refused = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (refused) return refused.focus();
    if (meant.length === 0) return;
    const posts = meant.map(({ post }) => post);
    const label = { action: 'create', title: posts[0]!.title, count: posts.length } as const;
    if (await perform(ok(addPosts(posts)), label)) close();
  };
  return (
    <Modal
      title={t('bulk.title')}
      subtitle={t('bulk.lead')}
      size="l"
      onClose={close}
      onSubmit={() => void create()}
      footer={
        <>
          <Button onClick={close}>{t('registers.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={meant.length === 0}>
            {t('bulk.create', { count: meant.length })}
          </Button>
        </>
      }
    >
      <div className="bulk" ref={fields}>
        <BulkFields
          order={order}
          pattern={pattern}
          problem={planned.ok ? null : planned.problem}
          onChange={(fields) => setOrder((current) => ({ ...current, ...fields }))}
          onPattern={setPattern}
        />
        <BulkPreview planned={planned.ok ? planned.value : []} skipsClashes={skipsClashes} onSkip={setSkipsClashes} />
      </div>
    </Modal>
  );
}
