import { useState } from 'react';
import type { Item } from '#shared/records/item';
import { sameName } from '#shared/kernel/same-name';
import { usePlan, usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { useEdit } from '../editor/item-editor';
import { TagsRow } from '../rows/tags-row';

/** The item's tags in the colours of their register; those of the whole plan are offered. */
export function TagFields({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const plan = usePlan();
  const register = usePlanSnapshot().all('tags');
  const edit = useEdit<Item>();
  // gathered from all items when the field is entered, not at every key in another one
  const [used, setUsed] = useState<readonly string[]>([]);
  const { tags } = item;
  const known = [...new Set([...register.filter(({ archived }) => !archived).map(({ name }) => name), ...used])];

  const include = (typed: string) =>
    edit((current) => {
      const name = typed.replace(/^[#№]\s*/, '').trim();
      const tag = known.find((each) => sameName(each, name)) ?? name;
      return tag === '' || current.tags.some((each) => sameName(each, tag)) ? {} : { tags: [...current.tags, tag] };
    });
  const hueOf = (tag: string) => {
    const hue = register.find(({ name }) => sameName(name, tag))?.hue;
    return hue === undefined ? {} : { hue };
  };
  return (
    <TagsRow
      label={t('field.tags')}
      register="tags"
      tone="accent"
      tags={tags.map((tag) => ({ id: tag, name: `#${tag}`, ...hueOf(tag) }))}
      options={known.filter((tag) => !tags.includes(tag)).map((tag) => ({ id: tag, name: tag }))}
      onFocus={() => setUsed(tagsOf(plan.snapshot().all('items')))}
      onAdd={include}
      onCreate={include}
      onRemove={(tag) => edit((current) => ({ tags: current.tags.filter((each) => each !== tag) }))}
    />
  );
}

function tagsOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap(({ tags }) => tags))].toSorted();
}
