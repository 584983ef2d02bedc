import { useMemo } from 'react';
import type { Item } from '#shared/records/item';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { sameName } from '../../../ui/matching-options';
import { useEdit } from '../editor/item-editor';
import { TagsRow } from '../rows/tags-row';

/** The item's tags; those of the whole plan are offered. */
export function TagFields({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const items = usePlanSnapshot().all('items');
  const edit = useEdit<Item>();
  const known = useMemo(() => [...new Set(items.flatMap(({ tags }) => tags))].toSorted(), [items]);
  const { tags } = item;

  const include = (typed: string) =>
    edit((current) => {
      const name = typed.replace(/^[#№]\s*/, '').trim();
      const tag = known.find((each) => sameName(each, name)) ?? name;
      return tag === '' || current.tags.some((each) => sameName(each, tag)) ? {} : { tags: [...current.tags, tag] };
    });
  return (
    <TagsRow
      label={t('field.tags')}
      tone="accent"
      tags={tags.map((tag) => ({ id: tag, name: `#${tag}` }))}
      options={known.filter((tag) => !tags.includes(tag)).map((tag) => ({ id: tag, name: tag }))}
      onAdd={include}
      onCreate={include}
      onRemove={(tag) => edit((current) => ({ tags: current.tags.filter((each) => each !== tag) }))}
    />
  );
}
