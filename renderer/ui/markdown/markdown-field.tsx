import { Pencil } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { DraftedInput } from '../drafted-input';
import { IconButton } from '../icon-button';
import type { UnsavedPlace } from '../use-drafted-text';
import { toggleEmphasis } from './toggle-emphasis';
import './markdown.css';

const MarkdownText = lazy(async () => ({ default: (await import('./markdown-text')).MarkdownText }));

const EMPHASES: Readonly<Record<string, '**' | '*'>> = { KeyB: '**', KeyI: '*' };

export interface MarkdownFieldProps {
  /** What the text is; it stands as the heading. */
  readonly label: string;
  /** Before the heading. */
  readonly sign?: ReactNode;
  readonly hint?: string;
  readonly stored: string;
  /** Stores what was typed; says in words why it cannot. */
  readonly save: (text: string) => Promise<string | null>;
  readonly unsaved: UnsavedPlace;
  readonly placeholder: string;
  readonly editLabel: string;
  readonly cutNote: string;
  /** Which addresses are links; others stand as they were typed. */
  readonly mayOpenLink: (url: string) => boolean;
  readonly onOpenLink: (url: string) => void;
}

/**
 * Markdown, edited in place: drawn as what it means, and as it was typed while it has the focus. Esc and leaving draw it
 * again; Ctrl+B and Ctrl+I put stars around what is selected.
 */
export function MarkdownField(props: MarkdownFieldProps) {
  const { label, sign, hint, stored, save, unsaved, placeholder, editLabel, cutNote, mayOpenLink, onOpenLink } = props;
  const [editing, setEditing] = useState(() => unsaved.read() !== null);
  /** On its way to the disk, and drawn as if it were there. */
  const [saving, setSaving] = useState<string | null>(null);
  const field = useRef<HTMLElement>(null);
  const text = saving ?? stored;
  const isOpen = editing || text === '';

  const edit = () => {
    setEditing(true);
    requestAnimationFrame(() => field.current?.querySelector('textarea')?.focus());
  };
  const saveTyped = async (typed: string) => {
    setSaving(typed);
    const trouble = await save(typed);
    setSaving(null);
    if (trouble !== null) setEditing(true); // what was refused stays in sight, with the reason
    return trouble;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return;
    const mark = event.ctrlKey || event.metaKey ? EMPHASES[event.code] : undefined;
    if (mark) {
      event.preventDefault();
      emphasise(area, mark);
    } else if (event.key === 'Escape' && !event.isPropagationStopped() && area.value !== '') {
      event.stopPropagation();
      setEditing(false);
      requestAnimationFrame(() => field.current?.querySelector('button')?.focus());
    }
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus() && unsaved.read() === null)
      setEditing(false);
  };

  return (
    <section
      ref={field}
      className="markdown-field"
      aria-label={label}
      onFocus={(event) => event.target instanceof HTMLTextAreaElement && setEditing(true)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <header className="markdown-head">
        {sign}
        <span>{label}</span>
        {!isOpen && <IconButton size="s" icon={Pencil} label={editLabel} onClick={edit} />}
      </header>
      {hint !== undefined && <p className="markdown-hint">{hint}</p>}
      {isOpen ? (
        <DraftedInput
          label={label}
          placeholder={placeholder}
          lines="many"
          pace="typing"
          stored={text}
          save={saveTyped}
          unsaved={unsaved}
        />
      ) : (
        <div className="markdown" role="presentation" onClick={(event) => meansText(event.target) && edit()}>
          <Suspense fallback={<p className="markdown-plain">{text}</p>}>
            <MarkdownText text={text} mayOpenLink={mayOpenLink} onOpenLink={onOpenLink} cutNote={cutNote} />
          </Suspense>
        </div>
      )}
    </section>
  );
}

/** A press on a link, or the end of selecting words, asks for no editing. */
function meansText(target: EventTarget): boolean {
  return !(target instanceof Element && target.closest('button')) && getSelection()?.isCollapsed !== false;
}

function emphasise(area: HTMLTextAreaElement, mark: '**' | '*'): void {
  const { text, start, end } = toggleEmphasis(
    { text: area.value, start: area.selectionStart, end: area.selectionEnd },
    mark,
  );
  area.setRangeText(text, 0, area.value.length);
  area.setSelectionRange(start, end);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
