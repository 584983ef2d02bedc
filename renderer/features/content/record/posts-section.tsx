import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { postsIn } from '#shared/policy/plan-glance';
import type { Posting } from '#shared/policy/posting';
import type { RuleSubject } from '#shared/policy/rules-about';
import { statusOf } from '#shared/records/status';
import { formatDay, formatMinute } from '#shared/time/format';
import { addMonths, dateFromParts, dateOfDay, dayNumber, monthOf, yearOf } from '#shared/time/plain-date';
import { useToday } from '../../../state/use-today';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { postsAround } from '../posts-around';
import { useFindingTelling } from '../use-finding-telling';

const SHOWN = 60;

/** The posts of a month in a channel or of a pillar, each with its way to the details. */
export function PostsSection({ subject: { table, id } }: { readonly subject: RuleSubject }) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const today = dateOfDay(useToday());
  const [month, setMonth] = useState(() => dateFromParts(yearOf(today), monthOf(today), 1));
  const [limit, setLimit] = useState(SHOWN);
  const posts = useMemo(() => {
    const days = { first: dayNumber(month), last: dayNumber(addMonths(month, 1)) - 1 };
    return postsIn(postsAround(telling, days), days).filter((posting) => isOf({ table, id }, posting));
  }, [telling, month, table, id]);
  return (
    <section className="record-section" aria-label={t('kinds.post')}>
      <h3>
        {t('record.posts')}
        <small>{posts.length}</small>
        <span className="toolbar-gap" />
        <IconButton
          size="s"
          icon={ChevronLeft}
          label={t('mix.earlier')}
          onClick={() => setMonth(addMonths(month, -1))}
        />
        <small aria-live="polite">
          {formatDay(telling.language, dayNumber(month), { month: 'long', year: 'numeric' })}
        </small>
        <IconButton size="s" icon={ChevronRight} label={t('mix.later')} onClick={() => setMonth(addMonths(month, 1))} />
      </h3>
      {posts.length === 0 && <p className="record-hint">{t('record.no-posts')}</p>}
      <ul className="record-posts">
        {posts.slice(0, limit).map((posting) => (
          <PostRow key={`${posting.occurrence.key} ${posting.channelId}`} posting={posting} />
        ))}
      </ul>
      {posts.length > limit && (
        <Button variant="link" onClick={() => setLimit(limit + SHOWN)}>
          {t('board.more', { count: posts.length - limit })}
        </Button>
      )}
    </section>
  );
}

function PostRow({ posting: { day, minute, occurrence } }: { readonly posting: Posting }) {
  const { t, language } = useFindingTelling();
  const select = useUi((state) => state.select);
  const { item, key } = occurrence;
  const date = formatDay(language, day, { weekday: 'short', day: 'numeric', month: 'short' });
  return (
    <li>
      <button type="button" className={`is-${statusOf(item)}`} onClick={() => select(key)}>
        <span>{minute === null ? date : `${date}, ${formatMinute(minute)}`}</span>
        <span>{item.title || t('item.untitled')}</span>
        <span>{t(`stage.${item.stage}`)}</span>
      </button>
    </li>
  );
}

/** Of a pillar each post counts once, in a channel each time that it appears there. */
function isOf({ table, id }: RuleSubject, { channelId, isFirst, occurrence }: Posting): boolean {
  return table === 'channels' ? channelId === id : isFirst && occurrence.item.pillarId === id;
}
