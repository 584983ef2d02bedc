import { useRef, useState } from 'react';
import { useTranslate } from '../../state/use-translate';
import { TextInput } from '../../ui/text-input';

interface Props {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** A name to type over. Enter and leaving the field take it, Esc leaves it as it was; an empty one is not taken. */
export function SavedViewName({ name, onName, onCancel }: Props) {
  const t = useTranslate();
  const [typed, setTyped] = useState(name);
  const settled = useRef(false);
  const isEmpty = typed.trim() === '';
  const settle = (take: boolean) => {
    if (settled.current) return; // leaving the field follows Enter and Esc
    settled.current = true;
    if (take && !isEmpty) onName(typed.trim());
    else onCancel();
  };
  return (
    <TextInput
      className="saved-view-name"
      aria-label={t('view.name')}
      aria-invalid={isEmpty}
      title={isEmpty ? t('view.unnamed') : undefined}
      ref={(input) => input?.focus()}
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => settle(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isEmpty) settle(true);
        else if (event.key === 'Escape') settle(false);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
