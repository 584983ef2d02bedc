import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { CheckRow } from '../rows/check-row';

/** Is the item one that planner and roadmap name? */
export function KeyRow({ item }: { readonly item: Item }) {
  const t = useTranslate();
  return (
    <CheckRow<Item> label={t('field.key')} hint={t('field.key-hint')} value={item.key} change={(key) => ({ key })} />
  );
}
