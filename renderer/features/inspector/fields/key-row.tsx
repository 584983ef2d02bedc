import type { Item } from '#shared/records/item';
import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import { useEdit } from '../editor/item-editor';
import { PropRow } from '../rows/prop-row';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';

/** Is the item one that planner and roadmap name? */
export function KeyRow({ item }: { readonly item: Item }) {
  const t = useTranslate();
  const edit = useEdit<Item>();
  const [trouble, follow] = useTrouble();
  return (
    <PropRow label={t('field.key')}>
      {(id) => (
        <>
          <Checkbox
            id={id}
            className="prop-check"
            label={<span className="prop-hint">{t('field.key-hint')}</span>}
            checked={item.key}
            onChange={(key) => follow(edit(() => ({ key })))}
          />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}
