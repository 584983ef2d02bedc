import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatDays } from '#shared/time/format';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { GapChip } from './gap-chip';
import { PostChip } from './post-chip';
import { useAddPost } from './use-add-post';
import type { WeekCell } from './use-weeks';

/** So many posts of a cell are drawn until all are asked for. */
const SHOWN = 6;

/** What a channel has in a week: its posts, what lacks, and the way to one more. */
export function WeekCellView({ cell }: { readonly cell: WeekCell }) {
  const t = useTranslate();
  const language = useLanguage();
  const addPost = useAddPost(cell);
  const [isWhole, setWhole] = useState(false);
  const { posts, gap, channel, first } = cell;
  const shown = isWhole ? posts : posts.slice(0, SHOWN);
  const days = formatDays(language, first, first + 6, { day: 'numeric', month: 'short' });
  return (
    <td>
      {shown.map((posting) => (
        <PostChip key={posting.occurrence.key} posting={posting} isBroken={cell.broken.has(posting.occurrence.key)} />
      ))}
      {shown.length < posts.length && (
        <button type="button" className="weeks-rest" onClick={() => setWhole(true)}>
          {t('board.more', { count: posts.length - shown.length })}
        </button>
      )}
      {gap?.fact.kind === 'too-few' ? (
        <GapChip found={gap.fact.found} asked={gap.fact.asked} finding={gap} onAdd={addPost} />
      ) : (
        <button
          type="button"
          className="weeks-add"
          aria-label={t('weeks.add', { channel: channel.name, days })}
          title={t('fix.create-post')}
          onClick={() => void addPost()}
        >
          <Plus size={12} />
        </button>
      )}
    </td>
  );
}
