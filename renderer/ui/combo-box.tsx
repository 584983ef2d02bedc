import { sameName } from '#shared/kernel/same-name';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Listbox } from './listbox';
import { matchingOptions, type ComboOption } from './matching-options';
import './combo-box.css';
import './text-input.css';

export interface ComboBoxProps {
  /** What is chosen here, for those who listen. */
  readonly label: string;
  readonly options: readonly ComboOption[];
  readonly onChoose: (id: string) => void;
  /** Makes an option of what was typed, when none has that name; `createLabel` offers it. */
  readonly creation?: { readonly createLabel: (name: string) => string; readonly onCreate: (name: string) => void };
  /** Leads to where the options themselves are seen to; stands last in the list. */
  readonly management?: { readonly label: string; readonly onOpen: () => void };
  /** Said when nothing fits and nothing can be made. */
  readonly noneLabel: string;
  /** The name of what is chosen now, with its detail if that is to be seen; empty where choices are collected elsewhere. */
  readonly chosen?: string;
  readonly placeholder?: string;
  readonly inputId?: string;
  readonly autoFocus?: boolean;
  /** The field is left with a text in it of which nothing was chosen. */
  readonly onLeave?: (typed: string) => void;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean;
  /** Not in the order of Tab (-1), where a list has one stop. */
  readonly tabIndex?: number;
}

type Row =
  | { readonly kind: 'option'; readonly option: ComboOption }
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'manage'; readonly label: string };

/** A field to type in until the right name is found, or made. Arrows walk, Enter takes, Esc gives up. */
export function ComboBox({
  label,
  options,
  onChoose,
  creation,
  management,
  noneLabel,
  chosen = '',
  placeholder,
  inputId,
  autoFocus = false,
  tabIndex,
  onLeave,
  ...told
}: ComboBoxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const found = open ? matchingOptions(options, typed ?? '') : [];
  const rows: Row[] = found.map((option) => ({ kind: 'option', option }));
  const newName = (typed ?? '').trim();
  if (open && creation && newName && !options.some(({ name }) => sameName(name, newName)))
    rows.push({ kind: 'create', name: newName });
  const isNone = rows.length === 0;
  if (open && management) rows.push({ kind: 'manage', label: management.label });
  const rowId = (index: number) => `${listId}-${index}`;

  const show = () => {
    if (open) return;
    setOpen(true);
    setActive(
      Math.max(
        0,
        options.findIndex(({ name, detail }) => chosen === name || chosen === `${name}, ${detail}`),
      ),
    );
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (row: Row | undefined) => {
    if (!row) return;
    close();
    if (row.kind === 'option') onChoose(row.option.id);
    else if (row.kind === 'create') creation?.onCreate(row.name);
    else management?.onOpen();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = rowByKey(event, active, rows.length);
    if (target !== null) {
      if (open) setActive(target);
      else show();
    } else if (event.key === 'Enter' && open) {
      if (!(isNone && newName)) take(rows[active]); // who typed a name meant no other thing
    } else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <input
        {...told}
        ref={input}
        id={inputId}
        tabIndex={tabIndex}
        className="text-input combo-box"
        role="combobox"
        aria-label={inputId === undefined ? label : undefined}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && rows.length > 0 ? rowId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        data-autofocus={autoFocus ? '' : undefined}
        value={typed ?? chosen}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={(event) => event.target.select()}
        onClick={show}
        onBlur={() => {
          close();
          if (typed?.trim() && typed !== chosen) onLeave?.(typed.trim());
        }}
        onKeyDown={onKeyDown}
      />
      {open && (
        <Listbox id={listId} label={label} source={input.current} activeId={rowId(active)}>
          {isNone && (
            <li className="listbox-none" role="option" aria-selected={false} aria-disabled="true">
              {noneLabel}
            </li>
          )}
          {rows.map((row, index) => (
            <li
              key={row.kind === 'option' ? row.option.id : `+${row.kind}`}
              id={rowId(index)}
              className={row.kind === 'manage' ? 'listbox-manage' : undefined}
              role="option"
              aria-selected={index === active}
              // the input keeps the focus
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(row)}
            >
              {wordsOf(row, creation)}
              {row.kind === 'option' && row.option.detail && <small>{row.option.detail}</small>}
            </li>
          ))}
        </Listbox>
      )}
    </>
  );
}

function wordsOf(row: Row, creation: ComboBoxProps['creation']): string | undefined {
  switch (row.kind) {
    case 'option':
      return row.option.name;
    case 'create':
      return creation?.createLabel(row.name);
    case 'manage':
      return row.label;
  }
}

function rowByKey({ key }: KeyboardEvent, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? 0 : (active + 1) % count;
    case 'ArrowUp':
      return count === 0 ? 0 : (active - 1 + count) % count;
    case 'PageDown':
      return Math.min(active + 8, Math.max(0, count - 1));
    case 'PageUp':
      return Math.max(active - 8, 0);
    default:
      return null;
  }
}
