import type { FallenItem } from '#shared/templates/relative-plan';
import { formatDays } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { Mark } from '../../ui/item/mark';

interface Props {
  readonly fallen: readonly FallenItem[];
  readonly unwanted: ReadonlySet<string>;
  readonly onToggle: (itemId: string) => void;
}

/** What a ready plan brings, each with its days and its tasks, and a tick for what is wanted. */
export function FallenSteps({ fallen, unwanted, onToggle }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <ol className="ready-plan-steps">
      {fallen.map(({ item, first, last }) => (
        <li key={item.id}>
          <Checkbox label={item.title} checked={!unwanted.has(item.id)} onChange={() => onToggle(item.id)} />
          {item.checklist.length > 0 && <small>{t('readyPlan.tasks', { count: item.checklist.length })}</small>}
          <Mark kind={item.kind} />
          <time>
            {formatDays(language, dayNumber(first), dayNumber(last), {
              day: 'numeric',
              month: 'short',
              year: 'numeric',
            })}
          </time>
        </li>
      ))}
    </ol>
  );
}
