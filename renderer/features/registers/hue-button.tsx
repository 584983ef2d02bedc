import { changeEntry } from '#shared/plan/registers/entry-edits';
import type { EntryOf, Register } from '#shared/plan/registers/register';
import { isMereWord } from '#shared/plan/registers/register-entries';
import { referenceTo } from '#shared/plan/registers/register';
import { useState } from 'react';
import { sayHues } from '../../commands/say-hues';
import { useTranslate } from '../../state/use-translate';
import { HueChoice } from '../../ui/hue-choice';
import type { Rect } from '../../ui/place-panel';
import { Popover } from '../../ui/popover';
import { focusEntry } from './focus-entry';
import { useRegisterAct } from '../../commands/use-register-edit';

interface Props {
  readonly register: Exclude<Register, 'hashtags'>;
  readonly entry: EntryOf<Exclude<Register, 'hashtags'>>;
  readonly tabIndex: number;
}

/** The colour of an entry, over the eight that it may have. Walking them with the arrows is one change, made on closing. */
export function HueButton({ register, entry, tabIndex }: Props) {
  const t = useTranslate();
  const act = useRegisterAct();
  const [anchor, setAnchor] = useState<Rect | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const { id, name } = entry;
  const hue = isMereWord(entry) ? null : entry.hue;
  const shown = chosen ?? hue;
  const names = sayHues(t);
  const shownName = shown === null ? t('registers.no-colour') : (names[shown - 1] ?? '');

  const close = () => {
    setAnchor(null);
    setChosen(null);
    if (chosen === null || chosen === hue) return;
    void act((plan) => changeEntry(plan, register, id, { hue: chosen }, () => crypto.randomUUID()), {
      action: 'recolour',
      title: name,
      count: 1,
    }).then(() => focusEntry(referenceTo(register, entry), 'colour'));
  };

  return (
    <>
      <button
        type="button"
        className="entry-colour"
        data-control="colour"
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={t('registers.colour-of', { name, hue: shownName })}
        title={shownName}
        onClick={(event) => setAnchor(event.currentTarget.getBoundingClientRect())}
      >
        <span className={hue === null ? 'entry-no-hue' : `entry-hue hue-${hue}`} />
      </button>
      {anchor && (
        <Popover label={t('registers.colour')} anchor={anchor} onClose={close} className="entry-hues">
          <div
            role="presentation"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              close();
            }}
          >
            <HueChoice
              label={t('registers.colour-of', { name, hue: shownName })}
              names={names}
              hue={shown ?? 1}
              onChange={setChosen}
            />
          </div>
          <p>{shownName}</p>
        </Popover>
      )}
    </>
  );
}
