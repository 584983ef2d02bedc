import type { ReactNode } from 'react';
import type { Item } from '#shared/records/item';
import { Select, type SelectOption } from '../../../ui/select';
import { useEdit } from '../editor/item-editor';
import { PropRow } from './prop-row';
import { TroubleNote } from './trouble-note';
import { useTrouble } from './use-trouble';

interface Props<I extends Item, Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly change: (value: Value, item: I) => Partial<I>;
  /** Stands before the words. */
  readonly before?: ReactNode;
}

/** A field with one of a short list. */
export function ChoiceRow<I extends Item, Value extends string>({
  label,
  value,
  options,
  change,
  before,
}: Props<I, Value>) {
  const edit = useEdit<I>();
  const [trouble, follow] = useTrouble();
  return (
    <PropRow label={label}>
      {(id) => (
        <>
          {before}
          <Select
            id={id}
            value={value}
            options={options}
            onChange={(chosen) => follow(edit((item) => change(chosen, item)))}
          />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}
