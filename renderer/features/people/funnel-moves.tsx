import type { DatedMove } from '#shared/people/funnel';
import type { Person } from '#shared/records/person';
import { writeDay } from '#shared/time/day-text';
import { dayNumber } from '#shared/time/plain-date';
import { useState } from 'react';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { useGoToPeople } from './people-place';

/** So many are drawn at first, and with every wish for more. */
const MORE = 20;

/** Who moved in the period, when, and from where to where; leads to the page of each. */
export function FunnelMoves({ moves }: { readonly moves: readonly DatedMove<Person>[] }) {
  const t = useTranslate();
  const language = useLanguage();
  const goTo = useGoToPeople();
  const [limit, setLimit] = useState(MORE);
  return (
    <section className="funnel-moves" aria-label={t('people.moves-in-period')}>
      <h2>{t('people.moves-in-period')}</h2>
      {moves.length === 0 && <p className="record-hint">{t('people.no-moves')}</p>}
      <ul>
        {moves.slice(0, limit).map(({ person, place, on, step, from }) => (
          <li key={`${person.id} ${place}`}>
            <time dateTime={on}>{writeDay(language, dayNumber(on))}</time>
            <Button variant="link" onClick={() => goTo({ kind: 'person', id: person.id })}>
              {person.name}
            </Button>
            <span>
              {t('people.moved-from-to', {
                from: from === null ? t('people.no-path') : t(`funnel.${from}`),
                to: t(`funnel.${step}`),
              })}
            </span>
          </li>
        ))}
      </ul>
      {moves.length > limit && (
        <Button variant="link" onClick={() => setLimit(limit + MORE)}>
          {t('partners.more-cards', { count: moves.length - limit })}
        </Button>
      )}
    </section>
  );
}
