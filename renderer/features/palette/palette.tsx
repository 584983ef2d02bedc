import { Search } from 'lucide-react';
import { dateOfDay } from '#shared/time/plain-date';
import { useId, useState, type KeyboardEvent } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useGoTo } from '../../state/place';
import { useScreen } from '../../state/screen';
import { useShowDay } from '../../state/show-day';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { DialogFrame } from '../../ui/dialog-frame';
import { Kbd } from '../../ui/kbd';
import { indexByKey } from './index-by-key';
import { occurrenceMeant } from './occurrence-meant';
import { PaletteList, rowId } from './palette-list';
import { usePaletteRows, type PaletteRow } from './use-palette-rows';
import './palette.css';

/** Every command and every item of the plan by its name, in either language and on either keyboard layout. */
export function Palette() {
  const t = useTranslate();
  const run = useRunCommand();
  const goTo = useGoTo();
  const showDay = useShowDay();
  const screen = useScreen();
  const { changeDraft, closeDialog, select } = useUi.getState();
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const today = useToday();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { query, rows } = usePaletteRows(typed, today);

  const take = (row: PaletteRow | undefined) => {
    if (!row || (row.kind === 'command' && row.hit.hindrance !== null)) return;
    closeDialog(); // first, for a command may open a dialog of its own
    if (row.kind === 'command') return row.hit.command.run();
    const occurrence = occurrenceMeant(snapshot, row.found.item, zone, today);
    if (!occurrence) return;
    // the roadmap shows its own; all else is looked at in the month
    if (screen === 'roadmap' && row.found.item.kind === 'milestone') {
      if (occurrence.span !== null) showDay(occurrence.span.firstDay);
    } else if (occurrence.span !== null) goTo({ view: 'month', date: dateOfDay(occurrence.span.firstDay) });
    select(occurrence.key);
  };
  const create = () => {
    closeDialog();
    run('new-item');
    changeDraft({ title: typed.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = indexByKey(event.key, active, rows.length);
    if (target !== null) setActive(target);
    else if (event.key === 'Enter' && rows.length === 0) create();
    else if (event.key === 'Enter') take(rows[active]);
    else return;
    event.preventDefault();
  };

  return (
    <DialogFrame label={{ text: t('command.palette') }} onClose={closeDialog} className="palette">
      <div className="palette-line">
        <Search size={16} />
        <input
          role="combobox"
          aria-label={t('command.palette')}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={rows.length > 0 ? rowId(listId, active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          data-autofocus=""
          placeholder={t('command.palette')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList
        id={listId}
        query={query}
        rows={rows}
        active={active}
        today={today}
        onPoint={setActive}
        onTake={take}
      />
      {rows.length === 0 && (
        <Button className="palette-create" onClick={create}>
          {t('palette.create', { title: typed.trim() })}
        </Button>
      )}
      <footer className="palette-foot">
        <span>
          <Kbd>↑</Kbd>
          <Kbd>↓</Kbd>
          {t('palette.choose')}
        </span>
        <span>
          <Kbd>Enter</Kbd>
          {t('palette.run')}
        </span>
      </footer>
    </DialogFrame>
  );
}
