import { Hand, Repeat } from 'lucide-react';
import type { Finding } from '#shared/findings/finding';
import type { BoardPost } from '#shared/plan/post-board';
import { formatDay } from '#shared/time/format';
import { sayOwnFinding } from '../../commands/say-finding';
import { useUi } from '../../state/ui-store';
import { BoardCard } from '../../ui/board/board-card';
import { ChannelSigns } from './channel-signs';
import { PostFoot } from './post-foot';
import { ServedItem } from './served-item';
import { SeveritySign } from './severity-sign';
import { useFindingTelling } from './use-finding-telling';
import './post-card.css';

const DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;

interface Props {
  readonly post: BoardPost;
  readonly finding: Finding | null;
}

/** A post on the board: where and when it comes out, what it is, what is found about it, and what it serves. */
export function PostCard({ post: { key, item, span }, finding }: Props) {
  const telling = useFindingTelling();
  const { t, language } = telling;
  const select = useUi((state) => state.select);
  const isSelected = useUi((state) => state.selectedKey === key);
  return (
    <BoardCard
      cardKey={key}
      className={`post-card is-${item.stage} ${item.stage === 'published' ? 'is-past' : ''}`}
      isSelected={isSelected}
      onOpen={() => select(key)}
    >
      <span className="board-card-line">
        <ChannelSigns post={item} />
        <span className="post-card-purpose">{item.purpose && t(`purpose.${item.purpose}`)}</span>
        {item.rule !== null && <Repeat size={12} role="img" aria-label={t('board.repeats')} />}
        <time>{span ? formatDay(language, span.firstDay, DATE) : t('inspector.undated')}</time>
      </span>
      <strong className="post-card-title">{item.title || t('item.untitled')}</strong>
      {item.hold && (
        <span className="post-card-note">
          <Hand size={13} />
          {item.hold.reason ? t('board.held-why', { reason: item.hold.reason }) : t('board.held')}
        </span>
      )}
      {finding && (
        <span className={`post-card-note is-${finding.severity}`}>
          <SeveritySign severity={finding.severity} />
          {sayOwnFinding(finding, telling)}
        </span>
      )}
      <ServedItem post={item} />
      <PostFoot post={item} />
    </BoardCard>
  );
}
