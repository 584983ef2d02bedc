import type { Placement, Post } from '#shared/records/post';
import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import { useEdit } from '../editor/item-editor';
import { TextRow } from '../rows/text-row';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { useHashtagCompletion } from './use-hashtag-completion';
import { withPlacement } from './with-placement';

/** The channel's own text; it begins as the post's. */
export function PlacementText({ placement: { channelId, body } }: { readonly placement: Placement }) {
  const t = useTranslate();
  const edit = useEdit<Post>();
  const hashtags = useHashtagCompletion();
  const [trouble, follow] = useTrouble();
  return (
    <>
      <Checkbox
        className="placement-own"
        label={t('placement.own-text')}
        checked={body !== null}
        onChange={(own) =>
          follow(edit((item) => withPlacement(item, channelId, () => ({ body: own ? item.body : null }))))
        }
      />
      <TroubleNote trouble={trouble} />
      {body !== null && (
        <TextRow<Post>
          label={t('placement.text')}
          field={`placements.${channelId}.body`}
          lines="many"
          completion={hashtags}
          value={body}
          change={(text, item) => withPlacement(item, channelId, () => ({ body: text }))}
        />
      )}
    </>
  );
}
