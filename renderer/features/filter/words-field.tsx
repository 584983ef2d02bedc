import { useEffect, useState } from 'react';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { TextInput } from '../../ui/text-input';

const PAUSE_MS = 120;

/** Words that must be in an item. The views follow a moment after the last key; Esc empties it first. */
export function WordsField() {
  const t = useTranslate();
  const text = useUi((state) => state.filter.text);
  const changeFilter = useUi((state) => state.changeFilter);
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? text;

  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      changeFilter((filter) => ({ ...filter, text: typed }));
      setTyped(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, changeFilter]);

  return (
    <TextInput
      type="search"
      className="filter-words"
      aria-label={t('filter.words')}
      placeholder={t('filter.words')}
      spellCheck={false}
      data-filter-words=""
      value={value}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        setTyped('');
      }}
    />
  );
}
