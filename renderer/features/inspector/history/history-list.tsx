import type { Item } from '#shared/records/item';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { HistoryStep } from './history-step';
import { sayStep } from './say-step';
import { useItemHistory } from './use-item-history';

/** The steps of an item in words, the newest first, each with the way back. */
export function HistoryList({ id, item }: { readonly id: string; readonly item: Item }) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const { steps, readEarlier } = useItemHistory(item);
  const [trouble, follow] = useTrouble();
  if (steps === null) return null;

  const hasChanged = steps.some(({ changes }) => changes.some(({ kind }) => kind === 'patch'));
  const telling = { t, language, plan, item };
  return (
    <div id={id}>
      {!hasChanged && readEarlier === null && <p className="when-note history-none">{t('history.empty')}</p>}
      <ol className="history-list">
        {steps.map((step, index) => (
          <HistoryStep
            key={step.id}
            step={step}
            lines={sayStep(step, telling)}
            since={steps.slice(0, index + 1).flatMap(({ changes }) => changes)}
            onBringBack={follow}
          />
        ))}
      </ol>
      {readEarlier && (
        <Button variant="link" className="history-earlier" onClick={readEarlier}>
          {t('history.earlier')}
        </Button>
      )}
      <TroubleNote trouble={trouble} />
    </div>
  );
}
