import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { TextInput } from '../../../ui/text-input';

interface Props {
  readonly first: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a set-up's name in its place: Enter keeps it, Esc leaves it. */
export function SetupName({ first, onName, onCancel }: Props) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(first);
  useEffect(() => input.current?.select(), []);
  const isEmpty = name.trim() === '';
  return (
    <form
      className="print-setup-naming"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onName(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // else the whole preview would close
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextInput
        ref={input}
        aria-label={t('print.setup-name')}
        placeholder={t('print.setup-example')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={isEmpty}>
        {t('print.setup-keep')}
      </Button>
      <Button variant="ghost" onClick={onCancel}>
        {t('print.setup-cancel')}
      </Button>
    </form>
  );
}
