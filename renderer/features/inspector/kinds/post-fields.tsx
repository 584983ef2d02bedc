import { newChannel, newPillar } from '#shared/plan/register-records';
import { emptyPlacement, POST_FORMATS, POST_PURPOSES, type Post } from '#shared/records/post';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { ReferenceRow } from '../rows/reference-row';
import { ReferencesRow } from '../rows/references-row';
import { TextRow } from '../rows/text-row';

type PurposeChoice = NonNullable<Post['purpose']> | 'none';

/** What a post adds: what it is for, in which form and channels, and its text. */
export function PostFields({ item }: { readonly item: Post }) {
  const t = useTranslate();
  return (
    <>
      <ChoiceRow<Post, PurposeChoice>
        label={t('field.purpose')}
        value={item.purpose ?? 'none'}
        options={[
          { value: 'none', label: t('inspector.none') },
          ...POST_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) })),
        ]}
        change={(purpose) => ({ purpose: purpose === 'none' ? null : purpose })}
      />
      <ChoiceRow<Post, Post['format']>
        label={t('field.format')}
        value={item.format}
        options={POST_FORMATS.map((value) => ({ value, label: t(`postFormat.${value}`) }))}
        change={(format) => ({ format })}
      />
      <ReferencesRow<Post, 'channels'>
        label={t('field.channels')}
        register="channels"
        value={item.placements.map(({ channelId }) => channelId)}
        newEntry={newChannel}
        include={(id, { placements }) => ({ placements: [...placements, emptyPlacement(id)] })}
        exclude={(id, { placements }) => ({ placements: placements.filter(({ channelId }) => channelId !== id) })}
      />
      <ReferenceRow<Post, 'pillars'>
        label={t('field.pillar')}
        register="pillars"
        value={item.pillarId}
        newEntry={newPillar}
        change={(pillarId) => ({ pillarId })}
      />
      <TextRow<Post>
        label={t('field.body')}
        field="body"
        lines="many"
        value={item.body}
        change={(body) => ({ body })}
      />
    </>
  );
}
