import { writeNumber } from '#shared/i18n/number-text';
import { longestPost, postLength } from '#shared/plan/post-length';
import type { Channel } from '#shared/records/channel';
import type { Placement, Post } from '#shared/records/post';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Meter } from '../../../ui/meter';

interface Props {
  readonly post: Post;
  readonly placement: Placement;
  readonly channel: Channel | undefined;
}

/** How long the text is in a channel that counts, of what it takes. */
export function PlacementLength({ post, placement, channel }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const most = channel ? longestPost(channel.platform, post.format) : null;
  const length = channel ? postLength(channel.platform, placement.body ?? post.body) : 0;
  if (most === null || length === 0) return null;
  return (
    <p className={`placement-length ${length > most ? 'is-over' : ''}`}>
      <Meter label={t('placement.length-label')} value={length} full={most} />
      {t('placement.length', { count: writeNumber(language, length), most: writeNumber(language, most) })}
    </p>
  );
}
