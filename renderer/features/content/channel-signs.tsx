import type { Post } from '#shared/records/post';
import { usePlanSnapshot } from '../../data/plan-context';
import { CHANNEL_SIGNS } from '../../ui/item/channel-sign';

const SHOWN = 3;

/** The channels of a post by the signs of their platforms; their names are said to those who listen or point. */
export function ChannelSigns({ post }: { readonly post: Post }) {
  const plan = usePlanSnapshot();
  const channels = post.placements.flatMap(({ channelId }) => plan.get('channels', channelId) ?? []);
  return (
    <span className="channel-signs" title={channels.map(({ name }) => name).join(', ')}>
      {channels.slice(0, SHOWN).map(({ id, name, platform }) => {
        const Sign = CHANNEL_SIGNS[platform];
        return <Sign key={id} size={13} role="img" aria-label={name} />;
      })}
      {channels.length > SHOWN && `+${channels.length - SHOWN}`}
    </span>
  );
}
