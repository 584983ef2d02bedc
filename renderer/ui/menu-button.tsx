import { Check, type LucideIcon } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Kbd } from './kbd';
import './menu-button.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** A small sign before the words that is no icon. */
  readonly sign?: ReactNode;
  /** One of a group of which one holds; it wears a tick. */
  readonly checked?: boolean;
  readonly keys?: readonly string[];
  /** Why it cannot be chosen now. */
  readonly reason?: string | null;
}

export interface MenuSection {
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuButtonProps {
  /** What the menu is of: its name, and the button's tooltip. */
  readonly label: string;
  readonly sections: readonly MenuSection[];
  readonly onChoose: (id: string) => void;
  /** What the button shows, and is called. */
  readonly children: ReactNode;
  readonly className?: string;
  /** Not in the order of Tab (-1), where a list has one stop. */
  readonly tabIndex?: number;
}

/** A button that opens a menu. Arrows walk, a letter jumps, Enter chooses, Esc and Tab close. */
export function MenuButton({ label, sections, onChoose, children, className = '', tabIndex }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        tabIndex={tabIndex}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <Menu
          id={menuId}
          label={label}
          source={button.current}
          sections={sections}
          onClose={close}
          onChoose={(id) => {
            close();
            onChoose(id);
          }}
        />
      )}
    </>
  );
}

interface MenuProps extends Pick<MenuButtonProps, 'label' | 'sections' | 'onChoose'> {
  readonly id: string;
  readonly source: HTMLElement | null;
  readonly onClose: () => void;
}

function Menu({ id, label, source, sections, onChoose, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    menu.current!.showPopover({ source: source! });
    const items = itemsOf(menu.current!);
    (items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus();
  }, [source]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const items = itemsOf(event.currentTarget);
    const target = itemByKey(event.key, items);
    if (target) target.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      id={id}
      className="menu"
      popover="auto"
      role="menu"
      aria-label={label}
      onKeyDown={onKeyDown}
      onToggle={(event) => {
        if (!event.currentTarget.matches(':popover-open')) onClose();
      }}
    >
      {sections.map(({ heading, entries }) => (
        <div key={entries[0]?.id} role="group" aria-label={heading}>
          {heading && <div className="menu-heading">{heading}</div>}
          {entries.map((entry) => (
            <button
              key={entry.id}
              type="button"
              role={entry.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={entry.checked}
              aria-disabled={entry.reason === undefined ? undefined : true}
              tabIndex={-1}
              onClick={() => entry.reason === undefined && onChoose(entry.id)}
            >
              <span className="menu-icon">
                {entry.checked ? <Check size={14} /> : entry.icon && <entry.icon size={14} />}
              </span>
              {entry.sign}
              <span className="menu-label">{entry.label}</span>
              {entry.reason && <small>{entry.reason}</small>}
              {entry.keys?.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function itemByKey(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const current = items.indexOf(document.activeElement as HTMLElement);
  const count = items.length;
  switch (key) {
    case 'ArrowDown':
      return items[(current + 1) % count];
    case 'ArrowUp':
      return items[(current - 1 + count) % count];
    case 'Home':
      return items[0];
    case 'End':
      return items[count - 1];
    default:
      return key.length === 1 && key !== ' ' ? itemByLetter(key, current, items) : undefined;
  }
}

/** The next item that begins with the letter, round the end. */
function itemByLetter(letter: string, current: number, items: readonly HTMLElement[]): HTMLElement | undefined {
  return [...items.slice(current + 1), ...items.slice(0, current + 1)].find((item) =>
    item.textContent.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
  );
}
