import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { Listbox } from './listbox';
import { VisuallyHidden } from './visually-hidden';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What a word that is being typed in a text may become. */
export interface WordCompletion {
  /** What is offered, for those who listen. */
  readonly label: string;
  /** Says that so many words are offered, and how one is taken. */
  readonly sayCount: (count: number) => string;
  /** The words that may stand for the one right before a place, and where that begins; null where it is no such word. */
  readonly offer: (text: string, place: number) => { readonly from: number; readonly words: readonly string[] } | null;
}

interface Offer {
  readonly field: TextField;
  readonly from: number;
  readonly place: number;
  readonly words: readonly string[];
}

const NOT_CHOSEN = -1;

/**
 * Offers words under a text field while they are typed. The arrows go into the list, Enter or Tab takes the chosen one,
 * Esc closes it. None is chosen by itself: Enter after a word that is typed out begins the next line, as always.
 */
export function useWordCompletion(completion: WordCompletion | undefined, enter: (text: string) => void) {
  const listId = useId();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [active, setActive] = useState(NOT_CHOSEN);
  const caret = useRef<{ readonly field: TextField; readonly place: number } | null>(null);
  const wordId = (at: number) => `${listId}-${at}`;

  // the text that React writes into the field takes the caret to its end
  useLayoutEffect(() => {
    caret.current?.field.setSelectionRange(caret.current.place, caret.current.place);
    caret.current = null;
  });

  const close = () => setOffer(null);
  const look = (field: TextField) => {
    const place = field.selectionStart;
    const found = place === null || place !== field.selectionEnd ? null : completion?.offer(field.value, place);
    setActive(NOT_CHOSEN);
    setOffer(found && found.words.length > 0 ? { ...found, field, place: place! } : null);
  };
  const take = ({ field, from, place }: Offer, word: string) => {
    const rest = field.value.slice(place);
    const gap = /^\s/u.test(rest) ? '' : ' ';
    caret.current = { field, place: from + word.length + 1 };
    close();
    enter(field.value.slice(0, from) + word + gap + rest);
  };
  /** Does the list take the key? */
  const takeKey = (event: KeyboardEvent): boolean => {
    if (offer === null) return false;
    const count = offer.words.length;
    const chosen = offer.words[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % count);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? count - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) take(offer, chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const list: ReactNode = offer && (
    <>
      <Listbox id={listId} label={completion?.label ?? ''} source={offer.field} activeId={wordId(active)}>
        {offer.words.map((word, at) => (
          <li
            key={word}
            id={wordId(at)}
            role="option"
            aria-selected={at === active}
            // the field keeps the focus
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(offer, word)}
          >
            {word}
          </li>
        ))}
      </Listbox>
      <VisuallyHidden>
        <span role="status">{completion?.sayCount(offer.words.length)}</span>
      </VisuallyHidden>
    </>
  );
  return {
    list,
    takeKey,
    look,
    close,
    /** The caret has gone elsewhere: is it still behind the same word? */
    onSelect: ({ currentTarget }: SyntheticEvent<TextField>) => {
      if (offer !== null && currentTarget.selectionStart !== offer.place) look(currentTarget);
    },
    told:
      completion === undefined
        ? {}
        : ({
            'aria-autocomplete': 'list',
            'aria-controls': offer ? listId : undefined,
            'aria-activedescendant': offer && active !== NOT_CHOSEN ? wordId(active) : undefined,
          } as const),
  };
}
