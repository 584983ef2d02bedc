import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { TextArea } from './text-area';
import { TextInput } from './text-input';
import { useDraftedText, type DraftedTextOptions } from './use-drafted-text';
import { useWordCompletion, type WordCompletion } from './word-completion';
import './drafted-input.css';

export interface DraftedInputProps extends DraftedTextOptions {
  /** What the field is, for those who listen; without it the field is named by a label for its `id`. */
  readonly label?: string;
  readonly id?: string;
  /** One line, or one that wraps, or a text with lines of its own. */
  readonly lines?: 'one' | 'wrapped' | 'many';
  readonly placeholder?: string;
  readonly className?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  readonly autoFocus?: boolean;
  /** Not in the order of Tab (-1), where a list has one stop. */
  readonly tabIndex?: number;
  /** What the arrow keys make of the text: one up, or one down. */
  readonly step?: (text: string, direction: 1 | -1) => string | null;
  /** Words that are offered while they are typed. */
  readonly completion?: WordCompletion;
  /** Stands before the field, and may enter a text as if it were typed. */
  readonly before?: (enter: (text: string) => void) => ReactNode;
}

/**
 * A field that is saved as it is typed, with the trouble, if any, after it. Enter saves at once, Esc takes back what
 * could not be saved. Both parts stand in the layout of whatever they are put into.
 */
export function DraftedInput({
  label,
  lines = 'one',
  step,
  before,
  completion,
  autoFocus = false,
  stored,
  save,
  pace,
  unsaved,
  ...rest
}: DraftedInputProps) {
  const draft = useDraftedText({ stored, save, pace, ...(unsaved && { unsaved }) });
  const noteId = useId();
  const completed = useWordCompletion(completion, draft.type);

  const enter = (text: string) => {
    draft.type(text);
    draft.commit();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || completed.takeKey(event)) return;
    if (event.key === 'Escape' && draft.revert()) event.stopPropagation();
    else if (event.key === 'Enter' && lines !== 'many') draft.commit();
    else if (step && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const stepped = step(draft.text, event.key === 'ArrowUp' ? 1 : -1);
      if (stepped === null) return;
      enter(stepped);
    } else return;
    if (event.key !== 'Enter' || lines === 'wrapped') event.preventDefault();
  };

  const Control = lines === 'one' ? TextInput : TextArea;
  return (
    <>
      {before?.(enter)}
      <Control
        {...rest}
        {...completed.told}
        aria-label={label}
        aria-invalid={draft.trouble !== null}
        aria-describedby={draft.trouble === null ? undefined : noteId}
        data-autofocus={autoFocus ? '' : undefined}
        value={draft.text}
        onChange={({ target }: { readonly target: HTMLInputElement | HTMLTextAreaElement }) => {
          draft.type(lines === 'wrapped' ? target.value.replace(/\s*\n\s*/g, ' ') : target.value);
          completed.look(target);
        }}
        onSelect={completed.onSelect}
        onBlur={() => {
          completed.close();
          draft.leave();
        }}
        onKeyDown={onKeyDown}
      />
      {completed.list}
      {draft.trouble !== null && (
        <p id={noteId} className="drafted-trouble" role="alert">
          {draft.trouble}
        </p>
      )}
    </>
  );
}
