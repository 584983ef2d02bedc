import { TriangleAlert } from 'lucide-react';
import type { Occurrence } from '#shared/plan/occurrence';
import { sayWhen } from '#shared/plan/say-when';
import { useState } from 'react';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';

interface Props {
  readonly occurrences: readonly Occurrence[];
  /** By key: what is on at the same time. */
  readonly clashes: ReadonlyMap<string, string>;
  /** So many are drawn at first. */
  readonly first: number;
}

const MORE = 30;

/** Items of somebody, each with when it is and what it meets; a press shows it in the details. */
export function PersonItems({ occurrences, clashes, first }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const select = useUi((state) => state.select);
  const [limit, setLimit] = useState(first);
  const rest = occurrences.length - limit;
  return (
    <>
      <ol className="person-items">
        {occurrences.slice(0, limit).map(({ key, item, schedule }) => {
          const clash = clashes.get(key);
          const words = clash === undefined ? null : t('people.clashes', { titles: clash });
          return (
            <li key={key}>
              <button type="button" onClick={() => select(key)}>
                <span>{item.title || t('item.untitled')}</span>
                {words !== null && (
                  <span className="person-clash" title={words}>
                    <TriangleAlert size={13} aria-label={words} />
                  </span>
                )}
                <small>{t(`kind.${item.kind}`)}</small>
                <time>{sayWhen(schedule, language)}</time>
              </button>
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <Button variant="link" onClick={() => setLimit(limit + MORE)}>
          {t('partners.more-cards', { count: rest })}
        </Button>
      )}
    </>
  );
}
