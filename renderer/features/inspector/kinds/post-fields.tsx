import { newPillar } from '#shared/plan/register-records';
import { emptyPost, POST_FORMATS, POST_PURPOSES, type Post } from '#shared/records/post';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { SeldomField } from '../rows/more-fields';
import { ReferenceRow } from '../rows/reference-row';
import { TextRow } from '../rows/text-row';
import { HoldRows } from './hold-rows';
import { useHashtagCompletion } from './use-hashtag-completion';

type PurposeChoice = NonNullable<Post['purpose']> | 'none';

/** What a post adds first: its text, what it is for, and in which form. */
export function PostFields({ item }: { readonly item: Post }) {
  const t = useTranslate();
  const pillars = usePlanSnapshot().all('pillars');
  const hashtags = useHashtagCompletion();
  const purposeOf = (pillarId: string | null) => pillars.find(({ id }) => id === pillarId)?.purpose ?? null;
  return (
    <>
      <TextRow<Post>
        label={t('field.body')}
        field="body"
        lines="many"
        completion={hashtags}
        value={item.body}
        change={(body) => ({ body })}
      />
      <SeldomField filled={item.pillarId !== null}>
        <ReferenceRow<Post, 'pillars'>
          label={t('field.pillar')}
          register="pillars"
          value={item.pillarId}
          newEntry={newPillar}
          change={(pillarId, { purpose }) => ({ pillarId, purpose: purpose ?? purposeOf(pillarId) })}
        />
      </SeldomField>
      <SeldomField filled={item.purpose !== null}>
        <ChoiceRow<Post, PurposeChoice>
          label={t('field.purpose')}
          value={item.purpose ?? 'none'}
          options={[
            { value: 'none', label: t('inspector.none') },
            ...POST_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) })),
          ]}
          change={(purpose) => ({ purpose: purpose === 'none' ? null : purpose })}
        />
      </SeldomField>
      <SeldomField filled={item.format !== emptyPost.format}>
        <ChoiceRow<Post, Post['format']>
          label={t('field.format')}
          value={item.format}
          options={POST_FORMATS.map((value) => ({ value, label: t(`postFormat.${value}`) }))}
          change={(format) => ({ format })}
        />
      </SeldomField>
      <SeldomField filled={item.hold !== null}>
        <HoldRows hold={item.hold} />
      </SeldomField>
    </>
  );
}
