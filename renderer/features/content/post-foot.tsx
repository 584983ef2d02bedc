import type { Post } from '#shared/records/post';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Avatar, NobodyAvatar } from '../../ui/avatar';

/** The pillar of a post, and who leads it. */
export function PostFoot({ post: { pillarId, ownerId } }: { readonly post: Post }) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const pillar = pillarId === null ? undefined : plan.get('pillars', pillarId);
  const owner = ownerId === null ? undefined : plan.get('people', ownerId);
  return (
    <span className="post-foot">
      {pillar && (
        <span className="post-foot-pillar">
          <i className={`pillar-sign hue-${pillar.hue}`} />
          <span>{pillar.name}</span>
        </span>
      )}
      {owner ? (
        <span className="post-foot-owner" title={owner.name}>
          <Avatar name={owner.name} hue={owner.hue} />
        </span>
      ) : (
        <NobodyAvatar label={t('board.nobody')} />
      )}
    </span>
  );
}
