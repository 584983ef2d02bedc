import { X } from 'lucide-react';
import { useState } from 'react';
import type { Channel } from '#shared/records/channel';
import type { Placement, Post } from '#shared/records/post';
import { useTranslate } from '../../../state/use-translate';
import { Disclosure } from '../../../ui/disclosure';
import { IconButton } from '../../../ui/icon-button';
import { useEdit } from '../editor/item-editor';
import { LinkRow } from '../rows/link-row';
import { NumberRow } from '../rows/number-row';
import { readWholeNumber } from '../rows/read-number';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { PlacementLength } from './placement-length';
import { PlacementText } from './placement-text';
import { PlacementTime } from './placement-time';
import { usePlacementTime } from './use-placement-time';
import { withPlacement } from './with-placement';

const FIGURES = ['reach', 'reactions', 'comments', 'shares', 'clicks'] as const;

interface Props {
  readonly post: Post;
  readonly placement: Placement;
  readonly channel: Channel | undefined;
}

/** The post in one channel: a line with its time, and folded below it time, text, link and figures of its own. */
export function PlacementEntry({ post, placement, channel }: Props) {
  const t = useTranslate();
  const edit = useEdit<Post>();
  const [open, setOpen] = useState(false);
  const [trouble, follow] = useTrouble();
  const time = usePlacementTime(placement);
  const { channelId, publishedLink, figures } = placement;
  const name = channel?.name ?? t('item.untitled');

  return (
    <Disclosure
      className="fold-entry"
      title={
        <>
          <span className={`hue-dot hue-${channel?.hue ?? 1}`} />
          {name}
        </>
      }
      aside={time ?? t('placement.post-time')}
      open={open}
      onToggle={() => setOpen(!open)}
      after={
        <IconButton
          size="s"
          icon={X}
          label={t('placement.remove', { name })}
          onClick={() =>
            follow(
              edit(({ placements }) => ({ placements: placements.filter((each) => each.channelId !== channelId) })),
            )
          }
        />
      }
    >
      <PlacementTime post={post} placement={placement} channel={channel} />
      <PlacementText placement={placement} />
      <PlacementLength post={post} placement={placement} channel={channel} />
      <LinkRow<Post>
        label={t('placement.link')}
        field={`placements.${channelId}.link`}
        value={publishedLink}
        change={(url, item) => withPlacement(item, channelId, () => ({ publishedLink: url }))}
      />
      {FIGURES.map((figure) => (
        <NumberRow<Post>
          key={figure}
          label={t(`figure.${figure}`)}
          field={`placements.${channelId}.${figure}`}
          value={figures[figure]}
          read={readWholeNumber}
          unreadable="inspector.not-a-number"
          change={(number, item) =>
            withPlacement(item, channelId, (current) => ({ figures: { ...current.figures, [figure]: number } }))
          }
        />
      ))}
      <TroubleNote trouble={trouble} />
    </Disclosure>
  );
}
