import type { Item } from '#shared/records/item';
import { Checkbox } from '../../../ui/checkbox';
import { useEdit } from '../editor/item-editor';
import { PropRow } from './prop-row';
import { TroubleNote } from './trouble-note';
import { useTrouble } from './use-trouble';

interface Props<I extends Item> {
  readonly label: string;
  /** What it means, beside the box. */
  readonly hint: string;
  readonly value: boolean;
  readonly change: (value: boolean, item: I) => Partial<I>;
}

/** A field that holds or does not. */
export function CheckRow<I extends Item>({ label, hint, value, change }: Props<I>) {
  const edit = useEdit<I>();
  const [trouble, follow] = useTrouble();
  return (
    <PropRow label={label}>
      {(id) => (
        <>
          <Checkbox
            id={id}
            className="prop-check"
            label={<span className="prop-hint">{hint}</span>}
            checked={value}
            onChange={(checked) => follow(edit((item) => change(checked, item)))}
          />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}
